package reminderbot.domain.id;

/**
 * Identifier of a role of a guild.
 *
 * @param value positive snowflake
 */
public record RoleId(long value) {
    public RoleId {
        Snowflake.require("role id", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
