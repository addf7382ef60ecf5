package reminderbot.domain.id;

/**
 * Identifier of a user, the same in every guild.
 *
 * @param value positive snowflake
 */
public record UserId(long value) {
    public UserId {
        Snowflake.require("user id", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
