package reminderbot.adapters.sqlite.legacy;

import java.util.Optional;
import reminderbot.application.legacy.LegacyRecord;

/**
 * An event with its answers.
 *
 * @param row where it came from
 */
record StoredEvent(Row row, LegacyRecord found) {
    static final String MESSAGE = "message_id";

    /** The message it is about; empty when its row does not say so. */
    Optional<String> message() {
        return row.id(MESSAGE);
    }
}
