package reminderbot.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.reaction.ApplyCompleteRead;
import reminderbot.application.reaction.CallRoll;
import reminderbot.application.reaction.GoneMessages;
import reminderbot.application.reaction.NoteGone;
import reminderbot.application.reaction.RefreshAnswers;
import reminderbot.application.reminder.ClaimReminders;
import reminderbot.application.reminder.FinishReminder;
import reminderbot.application.reminder.NextWakeUp;
import reminderbot.application.reminder.PendingReminders;
import reminderbot.application.reminder.PlanReminder;
import reminderbot.application.reminder.PrepareMembers;
import reminderbot.application.reminder.RetryReminder;
import reminderbot.application.reminder.SendParts;
import reminderbot.application.reminder.SendReminder;
import reminderbot.application.reminder.StepListener;
import reminderbot.bootstrap.config.MachineTime;
import reminderbot.bootstrap.loop.ReminderLoop;
import reminderbot.bootstrap.loop.WakingUnitOfWork;
import reminderbot.bootstrap.loop.Workers;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.storage.UnitOfWork;

/**
 * How long after its instant a due reminder is claimed, that is, its pending row committed. The loop, the workers and the
 * storage are the bot's; Discord answers at once, so that the workers' own transactions come as thick as they can.
 */
final class ClaimLateness implements Benchmark {
    private static final int EVENTS = 500;
    private static final Duration SPREAD = Duration.ofSeconds(20);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String AIM = "p99 < 50 ms";
    private static final StepListener NOBODY = step -> {};

    private final InstantSource time = MachineTime.shiftedBy(Duration.ZERO);
    private final HouseRules rules = Scene.RULES_OF_THE_HOUSE;

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        lateness(folder.resolve("warm-up.db"), SPREAD.dividedBy(4));
        return List.of(
                figure("lateness of %d claims over %d s", SPREAD, lateness(folder.resolve("spread.db"), SPREAD)),
                figure(
                        "lateness of %d claims at one instant",
                        Duration.ZERO, lateness(folder.resolve("at-once.db"), Duration.ZERO)));
    }

    private static Figure figure(String what, Duration spread, Lateness lateness) {
        return new Figure(what.formatted(EVENTS, spread.toSeconds()), lateness.toString(), AIM);
    }

    private Lateness lateness(Path file, Duration spread) throws InterruptedException {
        SqliteStorage storage = SqliteStorage.open(SqliteSettings.of(file), time);
        try (WakingUnitOfWork waking = new WakingUnitOfWork(storage, storage::close)) {
            List<Instant> due = watchAll(waking, spread);
            ClaimTimes claims = new ClaimTimes(waking, due);
            InstantDiscord discord = new InstantDiscord();
            try (ReminderLoop loop = loop(waking, claims, discord)) {
                waking.afterChange(loop::wake);
                loop.start();
                return claims.await(PATIENCE);
            }
        }
    }

    /** Watches the events an hour before they are due, the first some seconds from now, and says when each is. */
    private List<Instant> watchAll(UnitOfWork storage, Duration spread) {
        Scene scene = Scene.invented();
        scene.save(storage);
        List<MessageId> messages = Scene.messages(EVENTS);
        Instant first = time.instant().plusSeconds(3);
        List<Instant> due = IntStream.range(0, EVENTS)
                .mapToObj(n -> first.plusMillis(spread.toMillis() * n / EVENTS))
                .toList();
        IntStream.range(0, EVENTS).forEach(n -> scene.watch(storage, messages.get(n), HOUR, due.get(n)));
        return due;
    }

    private ReminderLoop loop(UnitOfWork storage, UnitOfWork claims, InstantDiscord discord) {
        RefreshAnswers refresh = refreshAnswers(storage, discord);
        PrepareMembers prepareMembers = new PrepareMembers(storage, discord);
        Workers workers = new Workers(
                new PendingReminders(storage, time, rules),
                prepareMembers,
                sendReminder(storage, discord, refresh),
                new GoneMessages(storage, refresh),
                lost -> {});
        return new ReminderLoop(
                new ClaimReminders(claims, time, discord, rules, NOBODY),
                prepareMembers,
                new NextWakeUp(storage),
                workers,
                time,
                died -> {
                    throw died;
                });
    }

    private RefreshAnswers refreshAnswers(UnitOfWork storage, InstantDiscord discord) {
        return new RefreshAnswers(
                storage,
                time,
                discord,
                new ApplyCompleteRead(storage, time, rules),
                new NoteGone(storage, time, discord, rules));
    }

    private SendReminder sendReminder(UnitOfWork storage, InstantDiscord discord, RefreshAnswers refresh) {
        FinishReminder finish = new FinishReminder(storage, time, discord, rules, NOBODY);
        SendParts sendParts = new SendParts(storage, time, discord, rules, NOBODY);
        return new SendReminder(
                new CallRoll(storage, time, refresh, discord, rules),
                new PlanReminder(storage, time, discord, rules, NOBODY),
                sendParts,
                finish,
                new RetryReminder(storage, time, RandomGenerator.getDefault(), sendParts, finish));
    }
}
