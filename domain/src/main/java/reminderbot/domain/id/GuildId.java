package reminderbot.domain.id;

/**
 * Identifier of a guild (a Discord server).
 *
 * @param value positive snowflake
 */
public record GuildId(long value) {
    public GuildId {
        Snowflake.require("guild id", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
