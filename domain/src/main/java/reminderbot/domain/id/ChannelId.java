package reminderbot.domain.id;

/**
 * Identifier of a channel or thread.
 *
 * @param value positive snowflake
 */
public record ChannelId(long value) {
    public ChannelId {
        Snowflake.require("channel id", value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
