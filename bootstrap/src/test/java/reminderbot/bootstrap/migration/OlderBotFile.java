package reminderbot.bootstrap.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** A file as the older bot wrote it: events 1, 2, 3 and so on of one guild. */
public final class OlderBotFile {
    private static final long GUILD = 1_100_000_000_000_000_001L;
    private static final long CHANNEL = 1_200_000_000_000_000_001L;
    private static final long FIRST_MESSAGE = 1_300_000_000_000_000_000L;
    private static final long FIRST_USER = 1_400_000_000_000_000_000L;

    private OlderBotFile() {}

    /** Of so many events, each answered by so many people. */
    public static Path write(Path file, int events, int answers) {
        return writeRecords(
                file,
                IntStream.rangeClosed(1, events)
                        .mapToObj(n -> event(n, GUILD, answers))
                        .collect(Collectors.joining(",\n")));
    }

    /** Of one event of a guild and one of none. */
    public static Path writeWithOneOfNoGuild(Path file) {
        return writeRecords(file, event(1, GUILD, 2) + ",\n" + event(2, 0, 2));
    }

    private static Path writeRecords(Path file, String records) {
        try {
            return Files.writeString(file, "{\n" + records + "\n}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String event(int n, long guild, int answers) {
        long message = FIRST_MESSAGE + n;
        String people = LongStream.rangeClosed(1, answers)
                .mapToObj(user -> Long.toString(FIRST_USER + user))
                .collect(Collectors.joining(", "));
        return """
                "%d": {"message_id": %d, "channel_id": %d, "guild_id": %d, "title": "Training %d",
                "interval_minutes": 60, "required_reactions": ["✅", "❌", "❓"],
                "last_reminder": "2026-02-01T12:00:00.123456", "users_who_reacted": [%s], "all_users": [%s],
                "is_paused": false, "created_at": "2026-02-01T11:00:00"}""".formatted(message, message, CHANNEL, guild, n, people, people);
    }
}
