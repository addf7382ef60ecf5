package reminderbot.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import reminderbot.bootstrap.config.LogFormat;
import reminderbot.bootstrap.config.LogLevel;
import reminderbot.bootstrap.config.LogSetup;
import reminderbot.bootstrap.config.Settings;

/** Runs the benchmarks that are named, or all, one after the other, and prints a line for each figure. */
public final class Benchmarks {
    private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

    static {
        ALL.put("lateness", new ClaimLateness());
        ALL.put("rest", new CpuAtRest());
        ALL.put("answers", new AnswerThroughput());
        ALL.put("reminders", new ReminderThroughput());
        ALL.put("missing", new MissingRoll());
        ALL.put("wakeups", new WakeUps());
        ALL.put("durable", new DurableAnswers());
        ALL.put("rush", new Rush());
        ALL.put("large", new LargeGuild());
    }

    private Benchmarks() {}

    /**
     * The command.
     *
     * @param arguments names of benchmarks; none means all
     */
    public static void main(String[] arguments) throws Exception {
        LogSetup.apply(new Settings.Logging(LogLevel.WARN, LogFormat.TEXT));
        Set<String> chosen = arguments.length == 0 ? ALL.keySet() : Set.of(arguments);
        if (!ALL.keySet().containsAll(chosen)) {
            System.err.println("The benchmarks are: " + String.join(", ", ALL.keySet()));
            System.exit(2);
        }
        print(new Figure("figure", "measured", "aim"));
        for (Map.Entry<String, Benchmark> one : ALL.entrySet()) {
            if (chosen.contains(one.getKey())) {
                run(one.getValue());
            }
        }
    }

    private static void run(Benchmark benchmark) throws Exception {
        // In the build's folder: temporary folders may be in memory, and a benchmark is of a file on a disk.
        Path folder = Files.createTempDirectory(Path.of("benchmarks", "target"), "data");
        try {
            benchmark.measure(folder).forEach(Benchmarks::print);
        } finally {
            delete(folder);
        }
    }

    private static void print(Figure figure) {
        System.out.printf("%-50s %-46s %s%n", figure.what(), figure.measured(), figure.aim());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
