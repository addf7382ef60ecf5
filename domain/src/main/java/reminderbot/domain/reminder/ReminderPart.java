package reminderbot.domain.reminder;

import java.util.Collection;
import java.util.List;
import reminderbot.domain.id.UserId;

/**
 * One message of a reminder.
 *
 * @param number 1 for the first
 * @param recipients whom it pings, at most {@value #MOST_RECIPIENTS}; a later try may drop people, never add or move them
 */
public record ReminderPart(int number, List<UserId> recipients, PartState state) {
    /** With 24 characters a mention they leave 800 of Discord's 2,000 for words (design, section 4.5). */
    public static final int MOST_RECIPIENTS = 50;

    public ReminderPart {
        recipients = List.copyOf(recipients);
        if (number < 1 || recipients.size() > MOST_RECIPIENTS) {
            throw new IllegalArgumentException("part %d cannot ping %d people".formatted(number, recipients.size()));
        }
    }

    /** Whether it is still to be sent. */
    public boolean isOpen() {
        return state instanceof PartState.Open;
    }

    /** Whether its recipients were pinged. */
    public boolean isDelivered() {
        return state instanceof PartState.Delivered
                || state instanceof PartState.DeletedSince
                || state instanceof PartState.Removed;
    }

    /** The same part for those of its recipients who are still missing; skipped when nobody is left. */
    public ReminderPart keepingOnly(Collection<UserId> stillMissing) {
        List<UserId> left = recipients.stream().filter(stillMissing::contains).toList();
        return new ReminderPart(number, left, left.isEmpty() ? new PartState.Skipped() : state);
    }

    ReminderPart in(PartState newState) {
        return new ReminderPart(number, recipients, newState);
    }
}
