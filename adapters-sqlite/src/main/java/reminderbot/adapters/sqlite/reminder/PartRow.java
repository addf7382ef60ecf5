package reminderbot.adapters.sqlite.reminder;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.sqlite.mapping.Json;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.PartState;
import reminderbot.domain.reminder.ReminderPart;
import reminderbot.domain.storage.StorageException;

/**
 * A row of the reminder_part table.
 *
 * @param recipients the rows of reminder_recipient as a JSON array of user ids
 */
record PartRow(int number, String state, @Nullable MessageId messageId, String recipients) {
    private static final String OPEN = "open";
    private static final String DELIVERED = "delivered";
    private static final String DELETED_SINCE = "deleted_since";
    private static final String REMOVED = "removed";
    private static final String SKIPPED = "skipped";

    static PartRow of(ReminderPart part) {
        MessageId message = part.state() instanceof PartState.Delivered delivered ? delivered.message() : null;
        long[] ids = part.recipients().stream().mapToLong(UserId::value).toArray();
        return new PartRow(part.number(), name(part.state()), message, Json.write(ids));
    }

    ReminderPart toPart() {
        return new ReminderPart(
                number,
                Arrays.stream(Json.read(recipients, long[].class))
                        .mapToObj(UserId::new)
                        .toList(),
                partState());
    }

    private static String name(PartState state) {
        if (state instanceof PartState.Open) {
            return OPEN;
        }
        if (state instanceof PartState.Skipped) {
            return SKIPPED;
        }
        if (state instanceof PartState.Removed) {
            return REMOVED;
        }
        return state instanceof PartState.Delivered ? DELIVERED : DELETED_SINCE;
    }

    private PartState partState() {
        return switch (state) {
            case OPEN -> new PartState.Open();
            case DELIVERED -> new PartState.Delivered(Objects.requireNonNull(messageId));
            case DELETED_SINCE -> new PartState.DeletedSince();
            case REMOVED -> new PartState.Removed();
            case SKIPPED -> new PartState.Skipped();
            default -> throw new StorageException("a part of a reminder cannot be " + state);
        };
    }
}
