package reminderbot.contracts.bug;

import reminderbot.contracts.fixture.Reminders;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderLogRepository;
import reminderbot.domain.reminder.ReminderStatus;

/** Bugs in how reminders are kept. */
interface ReminderBugs {
    /** The index that allows one pending reminder is missing: the second takes the place of the first. */
    interface AddTakesASecondPendingReminder extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default boolean add(ReminderLog log) {
            if (log.isPending()) {
                sound().findPending(log.event())
                        .filter(pending -> !pending.scheduledAt().equals(log.scheduledAt()))
                        .ifPresent(
                                pending -> sound().save(pending.failed(log.scheduledAt(), ReminderFailure.CANCELLED)));
            }
            return sound().add(log);
        }
    }

    /** Says that it stored what it did not: a claim would be taken twice. */
    interface AddAlwaysSaysYes extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default boolean add(ReminderLog log) {
            sound().add(log);
            return true;
        }
    }

    /** The rows of the parts are not written. */
    interface AddForgetsThePlan extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default boolean add(ReminderLog log) {
            return sound().add(new ReminderLog(
                    log.key(), log.event(), log.kind(), log.scheduledAt(), log.status(), null, log.removeAt()));
        }
    }

    /** Parts are only ever added. */
    interface SaveKeepsAnEarlierPlan extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default void save(ReminderLog log) {
            var plan = sound().find(log.event().guild(), log.key())
                    .map(ReminderLog::plan)
                    .orElse(log.plan());
            sound().save(new ReminderLog(
                    log.key(), log.event(), log.kind(), log.scheduledAt(), log.status(), plan, log.removeAt()));
        }
    }

    /** What is not there is inserted. */
    interface SaveAddsWhatIsNotStored extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default void save(ReminderLog log) {
            sound().add(log);
            sound().save(log);
        }
    }

    /** A retry is counted, and its time is not moved. */
    interface SaveDoesNotMoveTheNextTry extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default void save(ReminderLog log) {
            sound().save(log);
            if (log.status() instanceof ReminderStatus.Pending pending) {
                sound().save(new ReminderLog(
                        log.key(),
                        log.event(),
                        log.kind(),
                        log.scheduledAt(),
                        new ReminderStatus.Pending(pending.failedTries(), log.scheduledAt()),
                        log.plan(),
                        log.removeAt()));
            }
        }
    }

    /** Only the first part is changed. */
    interface SaveForgetsTheSecondPart extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default void save(ReminderLog log) {
            var present = sound().find(log.event().guild(), log.key()).map(ReminderLog::plan);
            boolean cut = present.isPresent()
                    && log.plan() != null
                    && log.plan().parts().size() == 2
                    && present.get().parts().size() == 2;
            sound().save(cut ? log.with(present.orElseThrow().parts().get(1)) : log);
        }
    }

    /** Parts that were never sent count as pings. */
    interface ListPingsCountsWhatWasNotDelivered extends ReminderLogRepository, Bug<ReminderLogRepository> {
        @Override
        default boolean add(ReminderLog log) {
            return sound().add(deliveredIfFinished(log));
        }

        @Override
        default void save(ReminderLog log) {
            sound().save(deliveredIfFinished(log));
        }

        private static ReminderLog deliveredIfFinished(ReminderLog log) {
            return log.isPending() || log.plan() == null ? log : Reminders.delivered(log);
        }
    }
}
