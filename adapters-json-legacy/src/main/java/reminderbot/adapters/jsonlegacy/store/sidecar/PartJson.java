package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.PartState;
import reminderbot.domain.reminder.ReminderPart;

/**
 * One message of a reminder.
 *
 * @param recipients in the order of the reminder
 * @param messageId of one that is delivered
 */
record PartJson(
        int number,
        List<Long> recipients,
        String state,
        @Nullable Long messageId) {
    static PartJson of(ReminderPart part) {
        Long message = part.state() instanceof PartState.Delivered delivered
                ? delivered.message().value()
                : null;
        List<Long> recipients = part.recipients().stream().map(UserId::value).toList();
        return new PartJson(part.number(), recipients, Codes.of(Name.of(part.state())), message);
    }

    ReminderPart toPart() {
        return new ReminderPart(
                number, recipients.stream().map(UserId::new).toList(), toState(Codes.parse(Name.class, state)));
    }

    private PartState toState(Name name) {
        return switch (name) {
            case OPEN -> new PartState.Open();
            case DELIVERED -> new PartState.Delivered(new MessageId(Objects.requireNonNull(messageId)));
            case DELETED_SINCE -> new PartState.DeletedSince();
            case REMOVED -> new PartState.Removed();
            case SKIPPED -> new PartState.Skipped();
        };
    }

    private enum Name {
        OPEN,
        DELIVERED,
        DELETED_SINCE,
        REMOVED,
        SKIPPED;

        static Name of(PartState state) {
            if (state instanceof PartState.Open) {
                return OPEN;
            }
            if (state instanceof PartState.Delivered) {
                return DELIVERED;
            }
            if (state instanceof PartState.DeletedSince) {
                return DELETED_SINCE;
            }
            return state instanceof PartState.Removed ? REMOVED : SKIPPED;
        }
    }
}
