package reminderbot.adapters.sqlite.maintenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.SqliteSettings;

/** What lies where a backup is to go, in the hands of one process. It may be damaged: that is what backups are for. */
final class PresentDatabase {
    private final Path path;
    private final boolean exists;

    private PresentDatabase(Path path, boolean exists) {
        this.path = path;
        this.exists = exists;
    }

    /**
     * Brings what is in its log into the file, so that the file alone is whole.
     *
     * @throws UpkeepFailed when somebody else has it open, or the disk fails
     * @throws reminderbot.domain.storage.StorageUnusable when it is a database of another program
     */
    static PresentDatabase at(Path path) throws IOException {
        if (Files.notExists(path) || (Files.size(path) == 0 && !Companions.hasLog(path))) {
            return new PresentDatabase(path, false);
        }
        // One that is not has lost its header, or never was one; it is set aside all the same.
        if (DatabaseFile.isDatabase(path)) {
            settle(DatabaseFile.existing(SqliteSettings.of(path)));
        }
        return new PresentDatabase(path, true);
    }

    boolean exists() {
        return exists;
    }

    /**
     * Copies it, with the log that a damaged one may still have; gives the name of the copy.
     *
     * @param before what is going to happen to it, for the name
     */
    Optional<Path> copyAside(String before, Instant now) throws IOException {
        if (!exists) {
            return Optional.empty();
        }
        String wanted = path.getFileName() + ".before-" + before + "-" + Utc.stamp(now);
        Path aside = path.resolveSibling(wanted);
        Optional<Draft> free = Draft.ofNew(aside);
        for (int number = 2; free.isEmpty(); number++) {
            aside = path.resolveSibling(wanted + "-" + number);
            free = Draft.ofNew(aside);
        }
        try (Draft draft = free.get()) {
            draft.copyOf(path);
            Companions.copyLogs(path, aside);
            draft.keep();
        }
        return Optional.of(aside);
    }

    /** Where it could be moved to, so that nothing else is in the way. */
    Path nameAside(String before, Instant now) {
        String wanted = path.getFileName() + ".before-" + before + "-" + Utc.stamp(now);
        Path aside = path.resolveSibling(wanted);
        for (int number = 2; Files.exists(aside); number++) {
            aside = path.resolveSibling(wanted + "-" + number);
        }
        return aside;
    }

    private static void settle(DatabaseFile file) {
        try (Connection connection = file.writing()) {
            if (Queries.number(connection, "PRAGMA wal_checkpoint(TRUNCATE)") != 0) {
                throw new UpkeepFailed(
                        "%s is being read by another program, and nothing was changed. Try again when that has come to its end."
                                .formatted(file.path()));
            }
        } catch (SQLException e) {
            if (!Reason.isDamage(e)) {
                throw new UpkeepFailed(
                        "%s cannot be set aside (%s), and nothing was changed. See to that and try again."
                                .formatted(file.path(), Reason.of(e)),
                        e);
            }
        }
    }
}
