package reminderbot.domain.id;

import java.time.Instant;

/**
 * Identifier of a message. The message of an event identifies the event.
 *
 * @param value positive snowflake
 */
public record MessageId(long value) {
    public MessageId {
        Snowflake.require("message id", value);
    }

    /** When Discord created the message, read from the identifier itself; whole milliseconds. */
    public Instant createdAt() {
        return Snowflake.createdAt(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
