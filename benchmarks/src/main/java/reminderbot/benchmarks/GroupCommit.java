package reminderbot.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.adapters.sqlite.Synchronous;
import reminderbot.application.reaction.RecordAnswer;
import reminderbot.bootstrap.config.MachineTime;

/**
 * Answers per second that are on the disk when their caller goes on, by one caller and by many at once. The numbers of
 * callers take turns, round by round, on one file.
 */
final class GroupCommit implements Benchmark {
    private static final List<Integer> CALLERS = List.of(1, 8, 64);
    private static final int ANSWERS_PER_ROUND = 2_048;
    private static final int WARM_UP_ROUNDS = 2;
    private static final int ROUNDS = 7;

    private final InstantSource time = MachineTime.shiftedBy(Duration.ZERO);

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        Path file = AnswerStream.file(folder.resolve("group-commit.db"), time);
        try (SqliteStorage storage = SqliteStorage.open(new SqliteSettings(file, Synchronous.FULL), time)) {
            return figures(rounds(new RecordAnswer(storage, time)));
        }
    }

    private static Map<Integer, List<Double>> rounds(RecordAnswer recordAnswer) {
        AnswerStream answers = new AnswerStream();
        Map<Integer, List<Double>> rates = new LinkedHashMap<>();
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            for (int callers : CALLERS) {
                double rate = perSecond(recordAnswer, answers.next(ANSWERS_PER_ROUND), callers);
                if (round >= WARM_UP_ROUNDS) {
                    rates.computeIfAbsent(callers, first -> new ArrayList<>()).add(rate);
                }
            }
        }
        return rates;
    }

    private static double perSecond(RecordAnswer recordAnswer, List<RecordAnswer.Command> answers, int callers) {
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        try {
            int share = answers.size() / callers;
            long start = System.nanoTime();
            CompletableFuture<?>[] running = new CompletableFuture<?>[callers];
            for (int caller = 0; caller < callers; caller++) {
                List<RecordAnswer.Command> mine = answers.subList(caller * share, (caller + 1) * share);
                running[caller] = CompletableFuture.runAsync(() -> mine.forEach(recordAnswer::handle), pool);
            }
            CompletableFuture.allOf(running).join();
            return answers.size() / ((System.nanoTime() - start) / 1e9);
        } finally {
            pool.shutdown();
        }
    }

    private static List<Figure> figures(Map<Integer, List<Double>> rates) {
        double alone = median(rates.get(1));
        List<Figure> figures = new ArrayList<>();
        rates.forEach((callers, each) -> figures.add(new Figure(
                "answers at synchronous=full, callers: " + callers, "%.0f per second".formatted(median(each)), "")));
        double together = median(rates.get(64));
        figures.add(new Figure("64 callers / one", "%.1f".formatted(together / alone), ">= 3"));
        return figures;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
