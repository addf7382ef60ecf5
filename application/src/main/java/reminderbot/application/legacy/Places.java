package reminderbot.application.legacy;

import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import reminderbot.application.legacy.LegacyImport.Reason;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;

/**
 * Where the message of an event stands. The channel cannot be guessed. The oldest files do not know the guild and say 0;
 * such events are held back unless the operator names their guild.
 */
final class Places {
    private final @Nullable GuildId guildForUnknown;

    Places(@Nullable GuildId guildForUnknown) {
        this.guildForUnknown = guildForUnknown;
    }

    EventPlace of(RecordFields fields, MessageId message) throws NotTakenOver {
        ChannelId channel = channel(fields.find("channel_id"));
        return new EventPlace(guild(fields.find("guild_id")), channel, message);
    }

    private static ChannelId channel(Optional<LegacyValue> value) throws NotTakenOver {
        OptionalLong id = value.map(Snowflakes::of).orElse(OptionalLong.empty());
        if (id.isEmpty()) {
            throw new NotTakenOver(
                    Reason.CHANNEL_INVALID,
                    value.map(found -> "channel_id is %s, no channel id".formatted(Shown.of(found)))
                            .orElse("channel_id is missing"));
        }
        return new ChannelId(id.getAsLong());
    }

    private GuildId guild(Optional<LegacyValue> value) throws NotTakenOver {
        if (value.isEmpty() || Snowflakes.isZero(value.get())) {
            return unknown();
        }
        OptionalLong id = Snowflakes.of(value.get());
        if (id.isEmpty()) {
            throw new NotTakenOver(Reason.ID_INVALID, "guild_id is %s, no guild id".formatted(Shown.of(value.get())));
        }
        return new GuildId(id.getAsLong());
    }

    private GuildId unknown() throws NotTakenOver {
        if (guildForUnknown == null) {
            throw new NotTakenOver(
                    Reason.GUILD_UNKNOWN, "the older bot did not note the guild; name it with --guild-for-unknown");
        }
        return guildForUnknown;
    }
}
