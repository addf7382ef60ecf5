package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.storage.Stores;

/**
 * An event with all that hangs on it.
 *
 * @param answers by user id
 * @param reminders the oldest first
 */
record EventPiece(EventJson event, List<AnswerJson> answers, List<Long> optOuts, List<ReminderJson> reminders) {
    static EventPiece of(
            Event event, Collection<Reaction> answers, Collection<UserId> optOuts, Collection<ReminderLog> reminders) {
        return new EventPiece(
                EventJson.of(event),
                answers.stream()
                        .sorted(Comparator.comparingLong(answer -> answer.user().value()))
                        .map(AnswerJson::of)
                        .toList(),
                Values.numbers(optOuts, UserId::value),
                reminders.stream()
                        .sorted(Comparator.comparing(ReminderLog::scheduledAt))
                        .map(ReminderJson::of)
                        .toList());
    }

    /** Fails when something is there twice, which only a damaged file has. */
    void into(Stores stores) {
        Event stored = event.toEvent();
        EventId id = stored.id();
        stores.events().save(stored);
        answers.forEach(answer -> stores.reactions().save(answer.toReaction(id)));
        optOuts.forEach(user -> stores.members().optOut(id, new UserId(user)));
        for (ReminderJson reminder : reminders) {
            if (!stores.reminderLogs().add(reminder.toLog(id))) {
                throw new IllegalArgumentException("reminder " + reminder.key() + " is there twice");
            }
        }
    }
}
