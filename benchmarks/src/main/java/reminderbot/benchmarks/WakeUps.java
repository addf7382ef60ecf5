package reminderbot.benchmarks;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.application.reminder.ClaimReminders;
import reminderbot.application.reminder.NextWakeUp;
import reminderbot.domain.id.EventId;

/**
 * How long the scheduler waits for the storage among ten thousand, a hundred thousand and a million events, of which one
 * in a thousand is due, and a hundred at least.
 */
final class WakeUps implements Benchmark {
    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    private static final int SELDOM = 1_000;
    private static final int WARM_UP = 2_000;
    private static final int QUESTIONS = 1_001;
    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        List<Figure> figures = new ArrayList<>();
        List<Times> all = new ArrayList<>();
        for (int size : SIZES) {
            Times times = ask(filled(folder.resolve(size + ".db"), size));
            all.add(times);
            figures.add(new Figure("next wake-up of %,d events".formatted(size), millis(times.wakeUp()), ""));
            figures.add(new Figure(
                    "first 100 of %,d due of %,d events".formatted(size / oneDueIn(size), size),
                    millis(times.due()),
                    ""));
        }
        Times few = all.get(0);
        Times many = all.get(all.size() - 1);
        figures.add(ratio("next wake-up, of a million / of ten thousand", many.wakeUp() / few.wakeUp(), ""));
        figures.add(ratio("first hundred, of a million / of ten thousand", many.due() / few.due(), "<= 3.0"));
        return figures;
    }

    private static Times ask(Path file) {
        try (SqliteStorage storage = SqliteStorage.open(SqliteSettings.of(file), () -> NOW)) {
            NextWakeUp nextWakeUp = new NextWakeUp(storage);
            double wakeUp = median(() -> nextWakeUp.handle(NOW));
            double due = median(() -> due(storage));
            return new Times(wakeUp, due);
        }
    }

    private static List<EventId> due(SqliteStorage storage) {
        List<EventId> due = storage.read(stores -> stores.events().listDue(NOW, ClaimReminders.BATCH));
        if (due.size() < ClaimReminders.BATCH) {
            throw new IllegalStateException("no more than " + due.size() + " events are due");
        }
        return due;
    }

    private static double median(Runnable question) {
        Stream.generate(() -> seconds(question)).limit(WARM_UP).forEach(warm -> {});
        return Rates.median(
                Stream.generate(() -> seconds(question)).limit(QUESTIONS).toList());
    }

    private static double seconds(Runnable question) {
        long start = System.nanoTime();
        question.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** One event by the repository for the sake of its guild, the others by SQL: a million would take minutes. */
    private static Path filled(Path file, int size) throws SQLException {
        Scene scene = Scene.invented();
        try (SqliteStorage storage = SqliteStorage.open(SqliteSettings.of(file), () -> NOW)) {
            scene.save(storage);
        }
        try (PlainConnection connection = new PlainConnection(file)) {
            var insert = connection.prepare("""
                    WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n < ?1 - 1)
                    INSERT INTO event
                        (message_id, channel_id, guild_id, title, last_reminder, anchor, next_reminder_at, imported,
                        created_at, updated_at)
                    SELECT ?2 + n, ?3, ?4, 'Match on Sunday, meeting point at the station', ?5, ?5,
                        iif(n % ?6 = 0, ?5 - n, ?5 + 60000 + n), 0, ?5, ?5
                    FROM number
                    """);
            long first = Scene.messages(1).get(0).value();
            PlainConnection.bind(
                    insert,
                    size,
                    first,
                    scene.channel().value(),
                    scene.guild().value(),
                    NOW.toEpochMilli(),
                    oneDueIn(size));
            connection.write(insert::executeUpdate);
        }
        return file;
    }

    private static Figure ratio(String what, double ratio, String aim) {
        return new Figure(what, "%.1f".formatted(ratio), aim);
    }

    private static String millis(double seconds) {
        return "%.3f ms".formatted(seconds * 1_000);
    }

    private static int oneDueIn(int size) {
        return Math.min(SELDOM, size / ClaimReminders.BATCH);
    }

    /** Seconds for each question. */
    private record Times(double wakeUp, double due) {}
}
