package reminderbot.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.application.reaction.RecordAnswer;
import reminderbot.bootstrap.config.MachineTime;

/**
 * Answers per second through {@link RecordAnswer}, as a share of what {@link HandWrittenAnswers} manages with the same
 * answers, the same tables and the same durability. Both take turns, round by round, each on a file of its own, so that
 * whatever else the machine does meets both.
 */
final class AnswerThroughput implements Benchmark {
    private static final int ANSWERS_PER_ROUND = 8_000;
    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 9;

    private final InstantSource time = MachineTime.shiftedBy(Duration.ZERO);

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        Path ours = AnswerStream.file(folder.resolve("use-case.db"), time);
        Path theirs = AnswerStream.file(folder.resolve("hand-written.db"), time);
        try (SqliteStorage storage = SqliteStorage.open(SqliteSettings.of(ours), time);
                HandWrittenAnswers handWritten = new HandWrittenAnswers(theirs, time)) {
            RecordAnswer recordAnswer = new RecordAnswer(storage, time, Scene.RULES_OF_THE_HOUSE);
            return figures(rounds(recordAnswer::handle, handWritten::record));
        }
    }

    private static List<Round> rounds(
            Consumer<RecordAnswer.Command> useCase, Consumer<RecordAnswer.Command> handWritten) {
        AnswerStream answers = new AnswerStream();
        List<Round> rounds = new ArrayList<>();
        for (int n = 0; n < WARM_UP_ROUNDS + ROUNDS; n++) {
            List<RecordAnswer.Command> round = answers.next(ANSWERS_PER_ROUND);
            boolean first = n % 2 == 0;
            double early = perSecond(first ? useCase : handWritten, round);
            double late = perSecond(first ? handWritten : useCase, round);
            rounds.add(first ? new Round(early, late) : new Round(late, early));
        }
        return rounds.subList(WARM_UP_ROUNDS, rounds.size());
    }

    private static double perSecond(Consumer<RecordAnswer.Command> contestant, List<RecordAnswer.Command> answers) {
        long start = System.nanoTime();
        answers.forEach(contestant);
        return answers.size() / ((System.nanoTime() - start) / 1e9);
    }

    private static List<Figure> figures(List<Round> rounds) {
        List<Double> ratios = rounds.stream().map(Round::ratio).sorted().toList();
        String ratio =
                "%.2f (rounds %.2f to %.2f)".formatted(median(ratios), ratios.get(0), ratios.get(ratios.size() - 1));
        return List.of(
                new Figure(
                        "answers through the use case",
                        perSecond(rounds.stream().map(Round::useCase).toList()),
                        ""),
                new Figure(
                        "answers by hand-written JDBC",
                        perSecond(rounds.stream().map(Round::handWritten).toList()),
                        ""),
                new Figure("use case / hand-written, median of %d rounds".formatted(ROUNDS), ratio, ">= 0.80"));
    }

    private static String perSecond(List<Double> rates) {
        return "%.0f per second".formatted(median(rates));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** Answers per second of each. */
    private record Round(double useCase, double handWritten) {
        double ratio() {
            return useCase / handWritten;
        }
    }
}
