package reminderbot.adapters.sqlite.maintenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import reminderbot.adapters.sqlite.SqliteSettings;

/**
 * A file that may take the place of the database: this bot's, undamaged, whole, and not of a newer version.
 *
 * @param olderTables whether its tables must be brought up to date before the bot can use them
 */
record Candidate(Path file, Contents contents, boolean olderTables) {
    /**
     * Looks through the file.
     *
     * @throws UpkeepFailed when it cannot take the database's place
     * @throws reminderbot.domain.storage.StorageUnusable when it is not this bot's
     */
    static Candidate of(Path file, SqliteSettings database, InstantSource time) {
        requireWholeFile(file, database.file());
        Contents contents = inspect(file);
        int ours = ourVersion(database, time);
        if (contents.schemaVersion() > ours) {
            throw new UpkeepFailed(
                    "%s was written by a newer version of this bot (tables of version %d, and this bot knows %d), and nothing was changed. Run that version, or restore an older backup."
                            .formatted(file, contents.schemaVersion(), ours));
        }
        if (contents.schemaVersion() == 0) {
            throw new UpkeepFailed(
                    "%s holds no tables, and nothing was changed. Restore another backup.".formatted(file));
        }
        return new Candidate(file, contents, contents.schemaVersion() < ours);
    }

    private static void requireWholeFile(Path file, Path database) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UpkeepFailed(
                        "%s is not there or is no file. Name a backup, such as those in the folder backups."
                                .formatted(file));
            }
            if (Files.size(file) == 0) {
                throw new UpkeepFailed("%s is empty. Restore another backup.".formatted(file));
            }
            if (Files.exists(database) && Files.isSameFile(file, database)) {
                throw new UpkeepFailed("%s is the database itself. Name a backup.".formatted(file));
            }
            if (Companions.hasLog(file)) {
                throw new UpkeepFailed(
                        "%s is not whole without what is in its log beside it. Make one file of both with DATABASE_PATH=%s reminder-bot backup, and restore that."
                                .formatted(file, file));
            }
        } catch (IOException e) {
            throw new UpkeepFailed("%s cannot be read (%s).".formatted(file, Reason.of(e)), e);
        }
    }

    private static Contents inspect(Path file) {
        try {
            return Inspection.of(file);
        } catch (Inspection.Damaged e) {
            throw new UpkeepFailed(
                    "%s is damaged (%s), and nothing was changed. Restore another backup."
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    private static int ourVersion(SqliteSettings settings, InstantSource time) {
        try (FreshDatabase fresh = FreshDatabase.like(settings, time);
                Connection connection = fresh.file().reading()) {
            return Queries.schemaVersion(connection);
        } catch (SQLException e) {
            throw new UpkeepFailed("A temporary database cannot be read (%s).".formatted(Reason.of(e)), e);
        }
    }
}
