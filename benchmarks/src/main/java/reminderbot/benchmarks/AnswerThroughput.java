package reminderbot.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.application.reaction.RecordAnswer;
import reminderbot.bootstrap.config.MachineTime;

/** Answers per second through {@link RecordAnswer}, compared with {@link HandWrittenAnswers}. */
final class AnswerThroughput implements Benchmark {
    private static final int ANSWERS_PER_ROUND = 8_000;

    private final InstantSource time = MachineTime.shiftedBy(Duration.ZERO);

    @Override
    public List<Figure> measure(Path folder) throws Exception {
        Path ours = AnswerStream.file(folder.resolve("product.db"), time);
        Path theirs = AnswerStream.file(folder.resolve("hand-written.db"), time);
        AnswerStream answers = new AnswerStream();
        try (SqliteStorage storage = SqliteStorage.open(SqliteSettings.of(ours), time);
                HandWrittenAnswers handWritten = new HandWrittenAnswers(theirs, time)) {
            RecordAnswer recordAnswer = new RecordAnswer(storage, time, Scene.RULES_OF_THE_HOUSE);
            return Contest.of(
                            "answers",
                            () -> answers.next(ANSWERS_PER_ROUND),
                            List::size,
                            round -> round.forEach(recordAnswer::handle),
                            round -> round.forEach(handWritten::record))
                    .figures(0.85);
        }
    }
}
