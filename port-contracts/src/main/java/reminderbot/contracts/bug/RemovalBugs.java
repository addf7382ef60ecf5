package reminderbot.contracts.bug;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reminder.PartState;
import reminderbot.domain.reminder.ReminderId;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderLogRepository;
import reminderbot.domain.reminder.ReminderPart;

/** Bugs in how the messages of earlier reminders are removed. */
interface RemovalBugs {
    /** A new column is missing from the UPDATE. */
    interface SaveForgetsWhenToRemove extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default void save(ReminderLog log) {
            sound().save(log.removingAt(null));
        }
    }

    /** What was removed counts as never sent: people would be pinged more often than they may. */
    interface SaveTakesWhatWasRemovedForSkipped extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default void save(ReminderLog log) {
            ReminderLog changed = log;
            for (ReminderPart part :
                    log.plan() == null ? List.<ReminderPart>of() : log.plan().parts()) {
                if (part.state() instanceof PartState.Removed) {
                    changed = changed.with(part, new PartState.Skipped());
                }
            }
            sound().save(changed);
        }
    }

    /** Less than instead of not greater than. */
    interface ListDueRemovalsLeavesOutThisVeryInstant extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default List<ReminderId> listDueRemovals(Instant now, int limit) {
            return sound().listDueRemovals(now.minusMillis(1), limit);
        }
    }

    /** The loop would be given all at once. */
    interface ListDueRemovalsIgnoresTheLimit extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default List<ReminderId> listDueRemovals(Instant now, int limit) {
            return sound().listDueRemovals(now, Integer.MAX_VALUE);
        }
    }

    /** The loop would never sleep, or sleep too long. */
    interface FindNextRemovalFindsTheLast extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default Optional<Instant> findNextRemoval() {
            List<ReminderId> all = sound().listDueRemovals(Instant.ofEpochMilli(Long.MAX_VALUE), Integer.MAX_VALUE);
            return all.isEmpty()
                    ? Optional.empty()
                    : sound().find(
                                    all.get(all.size() - 1).guild(),
                                    all.get(all.size() - 1).key())
                            .map(ReminderLog::removeAt);
        }
    }

    /** What is due already would be put off. */
    interface HastenRemovalsPutsOffWhatIsSooner extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default void hastenRemovals(EventId event, Instant to) {
            sound().list(event, Integer.MAX_VALUE).stream()
                    .filter(log -> log.removeAt() != null)
                    .forEach(log -> sound().save(log.removingAt(to)));
        }
    }

    /** {@code OR remove_at IS NULL}: what is removed, or to stay, would be removed. */
    interface HastenRemovalsRemovesWhatIsToStay extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default void hastenRemovals(EventId event, Instant to) {
            sound().hastenRemovals(event, to);
            sound().list(event, Integer.MAX_VALUE).stream()
                    .filter(log -> log.removeAt() == null && !log.isPending())
                    .forEach(log -> sound().save(log.removingAt(to)));
        }
    }

    /** The guild is left out of the WHERE. */
    interface HastenRemovalsIgnoresTheGuild extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default void hastenRemovals(EventId event, Instant to) {
            sound().hastenRemovals(event, to);
            sound().hastenRemovals(Strangers.other(event), to);
        }
    }
}
