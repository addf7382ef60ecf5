package reminderbot.adapters.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import reminderbot.domain.storage.StorageUnusable;

/**
 * A database with the tables of this version and nothing in them. Flyway lays it when the bot is built, so that a draft need
 * not wait for Flyway to start (docs/performance.md).
 */
public final class EmptyDatabase {
    private static final String RESOURCE = "empty.db";

    private EmptyDatabase() {}

    /**
     * Lays it; for the build, which puts it among the classes.
     *
     * @param arguments the folder of this package's classes
     * @throws StorageUnusable when it cannot be laid
     */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path file = Path.of(arguments[0], RESOURCE);
        StorageFile.forget(file);
        Connections connections = Connections.toDraft(file);
        Schema.create(connections);
        makeReproducible(connections);
    }

    /** Each build of the same sources gives the same bytes. */
    private static void makeReproducible(Connections connections) throws SQLException {
        try (Connection connection = connections.upkeep();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "UPDATE flyway_schema_history SET installed_on = '2000-01-01 00:00:00.000', execution_time = 0");
            statement.execute("VACUUM");
        }
    }

    /** Makes a file, which may be there, this database; who may read it stays as it is. */
    static void copyTo(Path file) throws IOException {
        try (InputStream empty = EmptyDatabase.class.getResourceAsStream(RESOURCE)) {
            if (empty == null) {
                throw new IllegalStateException(
                        RESOURCE + " is not among the classes: build them with Maven, which has it laid");
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                empty.transferTo(out);
            }
        }
    }
}
