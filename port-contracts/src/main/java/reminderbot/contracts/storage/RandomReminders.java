package reminderbot.contracts.storage;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.PartState;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPart;

/** Reminders at random, and what may happen to one. */
record RandomReminders(SmallWorld world) {
    private static final List<UserId> TWO_PARTS = IntStream.rangeClosed(1, ReminderPart.MOST_RECIPIENTS + 2)
            .mapToObj(Ids::user)
            .toList();

    ReminderLog reminder() {
        return switch (world.upTo(2)) {
            case 0 -> Reminders.aClaim(world.eventId(), world.instant());
            case 1 -> Reminders.aPlanned(world.eventId(), world.instant(), recipients());
            default ->
                Reminders.aSent(world.eventId(), world.instant(), recipients(), world.instant())
                        .removingAt(world.oneIn(4) ? null : world.instant());
        };
    }

    UnaryOperator<ReminderLog> step() {
        Instant at = world.instant();
        List<UserId> recipients = recipients();
        ReminderFailure failure = world.oneOf(List.of(ReminderFailure.values()));
        return switch (world.upTo(8)) {
            case 0 -> log -> log.retriedAt(at);
            case 1 -> log -> log.sent(at);
            case 2 -> log -> log.failed(at, failure);
            case 3 -> log -> Reminders.aPlanned(log.event(), log.scheduledAt(), recipients);
            case 4 -> log -> log.plan() == null ? log : Reminders.delivered(log);
            case 5 -> log -> log.plan() == null ? log : Reminders.inEveryPart(log, new PartState.DeletedSince());
            case 6 -> log -> log.plan() == null ? log : Reminders.inEveryPart(log, new PartState.Removed());
            case 7 -> log -> log.isPending() ? log : log.removingAt(at);
            default -> log -> firstPartDropsOut(log);
        };
    }

    private List<UserId> recipients() {
        return world.oneIn(4) ? TWO_PARTS : world.users();
    }

    private static ReminderLog firstPartDropsOut(ReminderLog log) {
        return log.plan() == null || log.plan().parts().isEmpty()
                ? log
                : log.with(log.plan().parts().get(0).keepingOnly(List.of()));
    }
}
