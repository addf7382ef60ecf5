package reminderbot.domain.guild;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.GuildId;

/**
 * A guild that uses the bot, or used it not long ago.
 *
 * @param name as Discord shows it, 1 to {@value #LONGEST_NAME} characters
 * @param leftAt since when the bot is not in it any more; null while it is
 */
public record Guild(
        GuildId id,
        String name,
        GuildSettings settings,
        @Nullable Instant leftAt) {
    /** Longest name in chars (specification, guild table). */
    public static final int LONGEST_NAME = 100;

    /** For how long everything is kept of a guild that the bot has left, should it be invited again. */
    public static final Duration KEPT_AFTER_LEAVING = Duration.ofDays(30);

    public Guild {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "a guild name has 1 to " + LONGEST_NAME + " characters, not " + name.length());
        }
    }

    /** A guild that the bot is in. */
    public Guild(GuildId id, String name, GuildSettings settings) {
        this(id, name, settings, null);
    }

    /** Whether the bot is not in it any more. */
    public boolean isLeft() {
        return leftAt != null;
    }

    /** The bot is not in it any more; nothing changes when that is known. */
    public Guild left(Instant now) {
        return isLeft() ? this : new Guild(id, name, settings, now);
    }

    /** The bot is in it again. */
    public Guild rejoined() {
        return new Guild(id, name, settings);
    }
}
