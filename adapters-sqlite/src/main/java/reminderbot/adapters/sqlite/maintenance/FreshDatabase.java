package reminderbot.adapters.sqlite.maintenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;

/** An empty database as this version of the bot makes one, in a temporary folder: what others are compared with. */
final class FreshDatabase implements AutoCloseable {
    private final Path folder;
    private final DatabaseFile file;

    private FreshDatabase(Path folder, DatabaseFile file) {
        this.folder = folder;
        this.file = file;
    }

    /** Made with the operator's settings, so that its connections are those of the bot. */
    static FreshDatabase like(SqliteSettings settings, InstantSource time) {
        try {
            Path folder = Files.createTempDirectory("reminder-bot-");
            SqliteSettings fresh = new SqliteSettings(folder.resolve("fresh.db"), settings.synchronous());
            SqliteStorage.open(fresh, time).close();
            return new FreshDatabase(folder, DatabaseFile.existing(fresh));
        } catch (IOException e) {
            throw new UpkeepFailed(
                    "No temporary file can be made (%s). See that there is room in the machine's temporary folder."
                            .formatted(Reason.of(e)),
                    e);
        }
    }

    DatabaseFile file() {
        return file;
    }

    @Override
    public void close() {
        try (Stream<Path> left = Files.walk(folder)) {
            List<Path> deepestFirst = left.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UpkeepFailed("%s cannot be removed (%s); remove it.".formatted(folder, Reason.of(e)), e);
        }
    }
}
