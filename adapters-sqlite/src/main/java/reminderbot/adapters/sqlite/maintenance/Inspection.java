package reminderbot.adapters.sqlite.maintenance;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import reminderbot.adapters.sqlite.DatabaseFile;

/** Looks through a database that nobody has open: is it undamaged, and what does it hold? */
final class Inspection {
    private Inspection() {}

    /**
     * What an undamaged file of this bot holds.
     *
     * @throws Damaged when it is not undamaged
     * @throws reminderbot.domain.storage.StorageUnusable when it is not this bot's
     */
    static Contents of(Path file) throws Damaged {
        DatabaseFile.requireOurs(file);
        try (Connection connection = DatabaseFile.atRest(file)) {
            Optional<String> damage = findDamage(connection);
            if (damage.isPresent()) {
                throw new Damaged(damage.get());
            }
            return Queries.contents(connection);
        } catch (SQLException e) {
            throw new Damaged(Reason.of(e), e);
        }
    }

    private static Optional<String> findDamage(Connection connection) throws SQLException {
        List<String> found = Queries.texts(connection, "PRAGMA integrity_check(1)");
        if (!found.equals(List.of("ok"))) {
            return Optional.of(Reason.withoutHeading(String.join("; ", found)));
        }
        return Queries.texts(connection, "PRAGMA foreign_key_check").stream()
                .findFirst()
                .map(table -> "a row of the table %s refers to one that is not there".formatted(table));
    }

    /** A file is not whole; the message says why, as a part of a sentence. */
    static final class Damaged extends Exception {
        private static final long serialVersionUID = 1L;

        Damaged(String message) {
            super(message);
        }

        Damaged(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
