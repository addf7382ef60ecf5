package reminderbot.domain.id;

import org.jspecify.annotations.Nullable;

/**
 * Identifier of a user, the same in every guild.
 *
 * @param value positive snowflake
 */
public record UserId(long value) {
    public UserId {
        Snowflake.require("user id", value);
    }

    // A record's own equality goes through method handles: most of the time it takes to compare many people
    // (docs/performance.md).
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UserId user && user.value == value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
