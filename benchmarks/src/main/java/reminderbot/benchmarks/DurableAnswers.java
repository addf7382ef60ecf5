package reminderbot.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.adapters.sqlite.Synchronous;
import reminderbot.application.reaction.RecordAnswer;
import reminderbot.bootstrap.config.MachineTime;

/**
 * Answers per second that no power cut loses, through {@link RecordAnswer} from one and from many threads: those who
 * come at once should share what a commit waits for.
 */
final class DurableAnswers implements Benchmark {
    private static final List<Integer> CALLERS = List.of(1, 8, 64);
    private static final int ANSWERS_PER_ROUND = 2_000;
    private static final int WARM_UP_ROUNDS = 2;
    private static final int ROUNDS = 7;

    private final InstantSource time = MachineTime.shiftedBy(Duration.ZERO);

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        Path file = AnswerStream.file(folder.resolve("durable.db"), time);
        try (SqliteStorage storage = SqliteStorage.open(new SqliteSettings(file, Synchronous.FULL), time)) {
            return figures(rates(new RecordAnswer(storage, time, Scene.RULES_OF_THE_HOUSE)));
        }
    }

    private static Map<Integer, List<Double>> rates(RecordAnswer recordAnswer) throws Exception {
        AnswerStream answers = new AnswerStream();
        Map<Integer, List<Double>> rates = new LinkedHashMap<>();
        for (int n = 0; n < WARM_UP_ROUNDS + ROUNDS; n++) {
            for (int callers : CALLERS) {
                double rate = perSecond(recordAnswer, callers, answers.next(ANSWERS_PER_ROUND));
                if (n >= WARM_UP_ROUNDS) {
                    rates.computeIfAbsent(callers, any -> new ArrayList<>()).add(rate);
                }
            }
        }
        return rates;
    }

    private static double perSecond(RecordAnswer recordAnswer, int callers, List<RecordAnswer.Command> answers)
            throws InterruptedException, ExecutionException {
        ConcurrentLinkedQueue<RecordAnswer.Command> waiting = new ConcurrentLinkedQueue<>(answers);
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        try {
            long start = System.nanoTime();
            List<? extends Future<?>> running = IntStream.range(0, callers)
                    .mapToObj(n -> pool.submit(() -> recordAll(recordAnswer, waiting)))
                    .toList();
            for (Future<?> one : running) {
                one.get();
            }
            return answers.size() / ((System.nanoTime() - start) / 1e9);
        } finally {
            pool.shutdown();
        }
    }

    private static void recordAll(RecordAnswer recordAnswer, ConcurrentLinkedQueue<RecordAnswer.Command> waiting) {
        for (var answer = waiting.poll(); answer != null; answer = waiting.poll()) {
            recordAnswer.handle(answer);
        }
    }

    private static List<Figure> figures(Map<Integer, List<Double>> rates) {
        List<Figure> figures = new ArrayList<>();
        List<Double> medians = new ArrayList<>();
        rates.forEach((callers, measured) -> {
            medians.add(Rates.median(measured));
            figures.add(new Figure("durable answers, %d at once".formatted(callers), Rates.perSecond(measured), ""));
        });
        double ratio = medians.get(medians.size() - 1) / medians.get(0);
        figures.add(new Figure("64 at once / one after the other", "%.1f".formatted(ratio), ">= 3.0"));
        return figures;
    }
}
