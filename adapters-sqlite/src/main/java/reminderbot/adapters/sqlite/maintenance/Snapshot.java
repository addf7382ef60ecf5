package reminderbot.adapters.sqlite.maintenance;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import reminderbot.adapters.sqlite.DatabaseFile;

/** Writes a copy of a database that may be in use, as it is at one instant, and looks through the copy. */
final class Snapshot {
    private Snapshot() {}

    /** Fills a draft; what the copy holds was checked. */
    static Contents write(DatabaseFile source, Draft draft) throws IOException {
        draft.guardLike(source.path());
        int version = copy(source, draft.path());
        Contents contents = inspect(source, draft.path());
        if (contents.schemaVersion() != version) {
            throw new UpkeepFailed("The copy of %s has other tables than the original, so it was removed; try again."
                    .formatted(source.path()));
        }
        return contents;
    }

    private static int copy(DatabaseFile source, Path target) {
        try (Connection connection = source.writing();
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            int version = Queries.schemaVersion(connection);
            copy.setString(1, target.toString());
            copy.execute();
            return version;
        } catch (SQLException e) {
            throw new UpkeepFailed(
                    "%s could not be copied to %s (%s), so there is no new backup and nothing else changed. %s"
                            .formatted(source.path(), target.getParent(), Reason.of(e), advice(e)),
                    e);
        }
    }

    private static Contents inspect(DatabaseFile source, Path target) {
        try {
            return Inspection.of(target);
        } catch (Inspection.Damaged e) {
            throw new UpkeepFailed(
                    "The copy of %s did not pass its check (%s), so it was removed and nothing else changed. %s"
                            .formatted(source.path(), e.getMessage(), LOOK),
                    e);
        }
    }

    private static String advice(SQLException e) {
        return Reason.isDamage(e) ? LOOK : "See to that, or name another folder, and try again.";
    }

    private static final String LOOK = "Run reminder-bot verify to see what is wrong with the database.";
}
