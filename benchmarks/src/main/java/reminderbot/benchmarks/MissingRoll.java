package reminderbot.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.bootstrap.config.MachineTime;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.guild.Member;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.RollCall;
import reminderbot.domain.storage.UnitOfWork;

/**
 * How often in a second it is found out who is missing: of 1,000 members 600 have answered and 40 are away. The roll is
 * called as the bot does once Discord has listed the members, compared with {@link HandWrittenMissing}.
 */
final class MissingRoll implements Benchmark {
    private static final int MEMBERS = 1_000;
    private static final int ANSWERS = 600;
    private static final int AWAY = 40;
    private static final int ROLLS_PER_ROUND = 300;
    private static final Scene SCENE = Scene.invented();
    private static final EventId EVENT = SCENE.id(Scene.messages(1).get(0));

    private final InstantSource time = MachineTime.shiftedBy(Duration.ZERO);

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        Path file = folder.resolve("missing.db");
        List<Member> members = members();
        try (SqliteStorage storage = SqliteStorage.open(SqliteSettings.of(file), time)) {
            store(storage);
            try (HandWrittenMissing handWritten = new HandWrittenMissing(file, time, members)) {
                requireSame(missing(storage, members), handWritten.missing(EVENT));
                return Contest.of(
                                "rolls",
                                () -> ROLLS_PER_ROUND,
                                rolls -> rolls,
                                rolls -> IntStream.range(0, rolls).forEach(n -> missing(storage, members)),
                                rolls -> IntStream.range(0, rolls).forEach(n -> handWritten.missing(EVENT)))
                        .figures(0.85);
            }
        }
    }

    private List<UserId> missing(UnitOfWork storage, List<Member> members) {
        Event event = storage.read(stores -> stores.events().find(EVENT).orElseThrow());
        Instant now = time.instant();
        Answers answers = storage.read(stores -> new Answers(
                stores.reactions().listUsers(EVENT), stores.members().listExcused(EVENT, now)));
        return RollCall.of(event, members, answers.given(), answers.excused(), OperatingMode.STANDARD, now)
                .missing();
    }

    private static List<Member> members() {
        return IntStream.range(0, MEMBERS)
                .mapToObj(n -> new Member(
                        Scene.user(n), Set.of(), false, false, null, Instant.EPOCH, new Member.Sight(true, true)))
                .toList();
    }

    private void store(UnitOfWork storage) {
        Instant now = time.instant();
        SCENE.save(storage);
        SCENE.watch(storage, EVENT.message(), Duration.ofDays(1), now.plus(Duration.ofDays(1)));
        storage.run(stores -> {
            IntStream.range(0, ANSWERS)
                    .mapToObj(n -> Reaction.seen(EVENT, Scene.user(n), Emoji.of("✅"), AnswerSource.REACTION, now))
                    .forEach(stores.reactions()::save);
            IntStream.range(ANSWERS, ANSWERS + AWAY)
                    .mapToObj(n -> new KnownMember(
                            EVENT.guild(), Scene.user(n), "Away", false, now, now.plus(Duration.ofDays(9)), false))
                    .forEach(stores.members()::save);
        });
    }

    private static void requireSame(List<UserId> one, List<UserId> other) {
        if (!one.equals(other) || one.size() != MEMBERS - ANSWERS - AWAY) {
            throw new IllegalStateException("both should find the same people: %s and %s".formatted(one, other));
        }
    }

    private record Answers(Set<UserId> given, Map<UserId, Excuse> excused) {}
}
