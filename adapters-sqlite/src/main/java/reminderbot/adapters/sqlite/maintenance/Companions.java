package reminderbot.adapters.sqlite.maintenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that SQLite keeps beside a database while it is open, or when it was left in the middle of something. */
final class Companions {
    private static final String SHARED_MEMORY = "-shm";

    /** They hold changes that are not in the database yet, or that must be taken back out of it. */
    private static final List<String> LOGS = List.of("-wal", "-journal");

    private Companions() {}

    /** Whether changes are kept beside the file. */
    static boolean hasLog(Path database) throws IOException {
        return bytes(database) > 0;
    }

    /** The size of what is kept beside the file. */
    static long bytes(Path database) throws IOException {
        long bytes = 0;
        for (String suffix : LOGS) {
            Path log = beside(database, suffix);
            bytes += Files.exists(log) ? Files.size(log) : 0;
        }
        return bytes;
    }

    /** What is kept beside the file now. */
    static List<Path> logs(Path database) {
        return LOGS.stream()
                .map(suffix -> beside(database, suffix))
                .filter(Files::exists)
                .toList();
    }

    /** Copies what is kept beside one file to the same places beside another. */
    static void copyLogs(Path database, Path other) throws IOException {
        for (String suffix : LOGS) {
            if (Files.exists(beside(database, suffix))) {
                Path copy = beside(other, suffix);
                try (Draft draft = Draft.replacing(copy, beside(copy, ".partial"))) {
                    draft.copyOf(beside(database, suffix));
                    draft.keep();
                }
            }
        }
    }

    /** Removes all of them, so that another database can take the place of this one. */
    static void remove(Path database) throws IOException {
        for (String suffix : LOGS) {
            Files.deleteIfExists(beside(database, suffix));
        }
        Files.deleteIfExists(beside(database, SHARED_MEMORY));
    }

    private static Path beside(Path database, String suffix) {
        return database.resolveSibling(database.getFileName() + suffix);
    }
}
