package reminderbot.domain.event;

import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;

/** Where the message of an event stands. */
public record EventPlace(GuildId guild, ChannelId channel, MessageId message) {
    /** The event as its guild names it. */
    public EventId id() {
        return new EventId(guild, message);
    }

    /** The address that opens the message in Discord. */
    public String link() {
        return "https://discord.com/channels/%s/%s/%s".formatted(guild, channel, message);
    }
}
