package reminderbot.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.reaction.CallRoll;
import reminderbot.application.reminder.ClaimReminders;
import reminderbot.application.reminder.FinishReminder;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.reminder.PartState;
import reminderbot.domain.reminder.ReminderKind;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPlan;
import reminderbot.domain.reminder.RollCall;

/**
 * Reminders per second from due to done, through {@link ClaimReminders} and {@link FinishReminder}, compared with {@link
 * HandWrittenReminders}: a claim by the hundred, then each finished with three people pinged. Every hour of an invented
 * day all events are due; in the end both files must hold the same rows.
 */
final class ReminderThroughput implements Benchmark {
    private static final int EVENTS = 500;
    private static final int PEOPLE_EACH = 3;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Instant START = Instant.parse("2026-03-02T12:00:00Z");
    private static final Scene SCENE = Scene.invented();
    private static final List<MessageId> MESSAGES = Scene.messages(EVENTS);
    private static final HouseRules RULES = new HouseRules(OperatingMode.TEST, GuildSettings.DEFAULT);
    private static final RollCall SOMEBODY_MISSING = new RollCall(List.of(), Map.of(), List.of(Scene.user(0)));

    private final AtomicReference<Instant> now = new AtomicReference<>(START);

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        Path ours = watched(folder.resolve("product.db"));
        Path theirs = watched(folder.resolve("hand-written.db"));
        List<Figure> figures;
        try (SqliteStorage storage = SqliteStorage.open(SqliteSettings.of(ours), now::get);
                HandWrittenReminders handWritten = new HandWrittenReminders(theirs, now::get)) {
            figures = Contest.of("reminders", this::nextHour, List::size, product(storage), handWritten::remind)
                    .figures(0.85);
        }
        SameRows.require(ours, theirs);
        return figures;
    }

    private Path watched(Path file) {
        try (SqliteStorage storage = SqliteStorage.open(SqliteSettings.of(file), now::get)) {
            SCENE.save(storage);
            MESSAGES.forEach(message -> SCENE.watch(storage, message, HOUR, START.plus(HOUR)));
        }
        return file;
    }

    private Consumer<List<ReminderLog>> product(SqliteStorage storage) {
        InstantDiscord nobody = new InstantDiscord();
        ClaimReminders claim = new ClaimReminders(storage, now::get, nobody, RULES, step -> {});
        FinishReminder finish = new FinishReminder(storage, now::get, nobody, RULES, step -> {});
        return reminders -> {
            int due;
            do {
                due = claim.handle();
            } while (due == ClaimReminders.BATCH);
            reminders.forEach(log -> finish.sent(log, called(log)));
        };
    }

    private static CallRoll.Outcome.Called called(ReminderLog log) {
        Event event = SCENE.event(log.event().message(), HOUR, log.scheduledAt());
        return new CallRoll.Outcome.Called(event, SOMEBODY_MISSING, log.scheduledAt());
    }

    /** What is to be written an hour later: each event's reminder, delivered. */
    private List<ReminderLog> nextHour() {
        Instant hour = now.updateAndGet(last -> last.plus(HOUR));
        return IntStream.range(0, EVENTS).mapToObj(n -> delivered(n, hour)).toList();
    }

    private static ReminderLog delivered(int n, Instant hour) {
        MessageId message = MESSAGES.get(n);
        ReminderPlan plan = ReminderPlan.of(SCENE.channel(), message, hour, people(n));
        return ReminderLog.claimed(SCENE.id(message), hour, ReminderKind.SCHEDULED, hour)
                .planned(plan)
                .with(plan.parts().get(0), new PartState.Delivered(new MessageId(message.value() + 1)));
    }

    private static List<UserId> people(int n) {
        return IntStream.range(0, PEOPLE_EACH)
                .mapToObj(i -> Scene.user((long) n * PEOPLE_EACH + i))
                .toList();
    }
}
