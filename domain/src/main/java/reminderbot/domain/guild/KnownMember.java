package reminderbot.domain.guild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;

/**
 * Somebody the bot has a reason to remember: they answered, were pinged, set something, or were imported.
 *
 * @param name as last seen, 1 to {@value #LONGEST_NAME} characters
 * @param bot whether this is an application
 * @param lastSeen when the bot last had to do with them
 * @param awayUntil no reminders before then; null when not away
 * @param optedOut wants no reminders in this guild
 */
public record KnownMember(
        GuildId guild,
        UserId user,
        String name,
        boolean bot,
        Instant lastSeen,
        @Nullable Instant awayUntil,
        boolean optedOut) {
    /** Longest name in chars (specification, user table). */
    public static final int LONGEST_NAME = 100;

    public KnownMember {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "a member name has 1 to " + LONGEST_NAME + " characters, not " + name.length());
        }
    }

    /** Somebody of whom only the id is known. */
    public static KnownMember unnamed(GuildId guild, UserId user, Instant now) {
        return new KnownMember(guild, user, placeholder(user), false, now, null, false);
    }

    /** Whether this is somebody of whom only the id is known. */
    public boolean isUnnamed() {
        return !bot && awayUntil == null && !optedOut && name.equals(placeholder(user));
    }

    /** Away until then; null means back. */
    public KnownMember away(@Nullable Instant until) {
        return new KnownMember(guild, user, name, bot, lastSeen, until, optedOut);
    }

    /** Opted out of all reminders of the guild, or back in. */
    public KnownMember optedOut(boolean newOptedOut) {
        return new KnownMember(guild, user, name, bot, lastSeen, awayUntil, newOptedOut);
    }

    /** Seen at this time, unless they were seen later. */
    public KnownMember seen(Instant at) {
        return new KnownMember(guild, user, name, bot, lastSeen.isAfter(at) ? lastSeen : at, awayUntil, optedOut);
    }

    /** Their name while none is known. */
    public static String placeholder(UserId user) {
        return "User " + user;
    }
}
