package reminderbot.adapters.discord.event;

import java.util.Optional;
import java.util.regex.Matcher;
import net.dv8tion.jda.api.entities.Message;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.discord.interaction.Snowflakes;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;

/**
 * A message as people name it.
 *
 * @param channel null when only the message's id was given
 */
record MessageReference(@Nullable ChannelId channel, MessageId message) {
    /** Reads a link to a message of this guild, or a message id; empty when the whole text is neither. */
    static Optional<MessageReference> parse(String text, GuildId guild) {
        String bare = text.strip().replaceAll("^<(.*)>$", "$1");
        Matcher link = Message.JUMP_URL_PATTERN.matcher(bare);
        if (!link.matches()) {
            return Snowflakes.parse(bare).map(id -> new MessageReference(null, new MessageId(id)));
        }
        if (!link.group("guild").equals(guild.toString())) {
            return Optional.empty();
        }
        return Snowflakes.parse(link.group("channel"))
                .flatMap(channel -> Snowflakes.parse(link.group("message"))
                        .map(message -> new MessageReference(new ChannelId(channel), new MessageId(message))));
    }
}
