package reminderbot.domain.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.UserId;

/**
 * What has happened to an event so far.
 *
 * @param createdBy who watched it; null when imported from the older bot
 * @param createdAt when it was watched
 * @param lastReminder when the last reminder that pinged somebody finished; null until the first
 * @param remindersSent reminders that pinged somebody
 * @param futileReminders how many of them in a row, up to the last, were futile: each reached everybody missing, and nobody
 *     answered
 * @param goneSince when Discord first said that the message or channel is gone; null while it is there, and once the event
 *     is over
 * @param imported whether it comes from the older bot and this one has not {@linkplain Event#begun begun} with it yet
 */
public record EventHistory(
        @Nullable UserId createdBy,
        Instant createdAt,
        @Nullable Instant lastReminder,
        int remindersSent,
        int futileReminders,
        @Nullable Instant goneSince,
        boolean imported) {

    /** Of an event that this bot has begun with. */
    public EventHistory(
            @Nullable UserId createdBy,
            Instant createdAt,
            @Nullable Instant lastReminder,
            int remindersSent,
            int futileReminders,
            @Nullable Instant goneSince) {
        this(createdBy, createdAt, lastReminder, remindersSent, futileReminders, goneSince, false);
    }

    /** The history of an event that the older bot watched. */
    public static EventHistory imported(Instant createdAt, @Nullable Instant lastReminder) {
        return new EventHistory(null, createdAt, lastReminder, 0, 0, null, true);
    }

    /** The history of an event that is watched now. */
    public static EventHistory begins(UserId createdBy, Instant now) {
        return new EventHistory(createdBy, now, null, 0, 0, null);
    }

    /** After a reminder that pinged somebody; {@code futile} until somebody answers. */
    EventHistory reminded(Instant at, boolean futile) {
        return new EventHistory(
                createdBy, createdAt, at, remindersSent + 1, futile ? futileReminders + 1 : 0, goneSince, imported);
    }

    /** With no reminder futile so far. */
    EventHistory answered() {
        return new EventHistory(createdBy, createdAt, lastReminder, remindersSent, 0, goneSince, imported);
    }

    /** With the message gone since an instant; null when it is there, or nobody asks any more. */
    EventHistory goneSince(@Nullable Instant since) {
        return new EventHistory(createdBy, createdAt, lastReminder, remindersSent, futileReminders, since, imported);
    }

    /** As if no reminder had been sent; when the last one was sent stays known. */
    EventHistory countedAnew() {
        return new EventHistory(createdBy, createdAt, lastReminder, 0, 0, null, imported);
    }

    /** With this bot having begun. */
    EventHistory begun() {
        return new EventHistory(createdBy, createdAt, lastReminder, remindersSent, futileReminders, goneSince);
    }

    /** With nobody known to have watched it. */
    public EventHistory ofNobody() {
        return new EventHistory(null, createdAt, lastReminder, remindersSent, futileReminders, goneSince, imported);
    }
}
