package reminderbot.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.application.reaction.RecordAnswer;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;

/** Answers of 2,000 people to 50 events: seven in ten are new, the others replace one given before. Always the same. */
final class AnswerStream {
    private static final int EVENTS = 50;
    private static final int PEOPLE = 2_000;
    private static final double NEW = 0.7;
    private static final Scene SCENE = Scene.invented();
    private static final List<MessageId> MESSAGES = Scene.messages(EVENTS);
    private static final List<Emoji> EMOJIS = RequiredReactions.DEFAULT.emojis();

    private final Random random = new Random(20_260_301);
    private final List<Integer> unanswered = new ArrayList<>(
            Stream.iterate(0, n -> n + 1).limit((long) EVENTS * PEOPLE).toList());
    private final List<Integer> answered = new ArrayList<>();

    AnswerStream() {
        Collections.shuffle(unanswered, random);
    }

    /** Makes a storage with the events and no answer. */
    static Path file(Path file, InstantSource time) {
        try (SqliteStorage storage = SqliteStorage.open(SqliteSettings.of(file), time)) {
            SCENE.save(storage);
            Duration week = Duration.ofDays(7);
            MESSAGES.forEach(message ->
                    SCENE.watch(storage, message, week, time.instant().plus(week)));
        }
        return file;
    }

    /** The next answers. */
    List<RecordAnswer.Command> next(int count) {
        return Stream.generate(this::answer).limit(count).toList();
    }

    private RecordAnswer.Command answer() {
        int pair = random.nextDouble() < NEW || answered.isEmpty()
                ? fresh()
                : answered.get(random.nextInt(answered.size()));
        EventId event = SCENE.id(MESSAGES.get(pair % EVENTS));
        UserId user = Scene.user(pair / EVENTS);
        return new RecordAnswer.Command(event, user, EMOJIS.get(random.nextInt(EMOJIS.size())), AnswerSource.REACTION);
    }

    private int fresh() {
        int pair = unanswered.remove(unanswered.size() - 1);
        answered.add(pair);
        return pair;
    }
}
