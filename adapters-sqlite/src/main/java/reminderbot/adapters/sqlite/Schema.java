package reminderbot.adapters.sqlite;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import reminderbot.adapters.sqlite.mapping.Fault;
import reminderbot.domain.storage.StorageUnusable;

/** The tables, brought up to date by the migrations in the resources. A shipped migration is never edited. */
final class Schema {
    private Schema() {}

    /**
     * Marks a new file as this bot's and makes the tables in it.
     *
     * @throws StorageUnusable when they cannot be made
     */
    static void create(Connections connections) throws SQLException {
        connections.claim();
        run(connections, Flyway::migrate);
    }

    /**
     * Brings the tables up to date.
     *
     * @param before hears of an existing file first
     * @throws StorageUnusable when a newer version of the bot has been there, or the file is damaged
     */
    static void update(Connections connections, BeforeUpdate before) {
        SqliteSettings settings = connections.settings();
        run(connections, flyway -> {
            MigrationInfoService migrations = flyway.info();
            refuseNewer(settings, migrations.all());
            if (migrations.current() != null && migrations.pending().length > 0) {
                before.updating(DatabaseFile.openHere(settings));
            }
            flyway.migrate();
        });
    }

    private static void run(Connections connections, Consumer<Flyway> work) {
        Path file = connections.settings().file();
        try {
            work.accept(Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(connections.writers())
                    .locations("classpath:reminderbot/adapters/sqlite/schema")
                    .cleanDisabled(true)
                    // Left to itself it prints where nothing listens to SLF4J, as in the build.
                    .loggers("slf4j")
                    .validateMigrationNaming(true)
                    .load());
        } catch (FlywayException e) {
            if (Fault.in(e).isPresent()) {
                throw StorageFile.unusable(file, e);
            }
            throw new StorageUnusable(
                    "%s has tables that cannot be brought up to date (%s). Nothing was lost; restore a backup, or name another file."
                            .formatted(file, firstLine(e)),
                    e);
        }
    }

    private static void refuseNewer(SqliteSettings settings, MigrationInfo[] migrations) {
        boolean newer = Arrays.stream(migrations)
                .map(MigrationInfo::getState)
                .anyMatch(state -> state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED);
        if (newer) {
            throw new StorageUnusable(
                    "%s was written by a newer version of this bot; it was left as it is. Run that version, or restore a backup made before it."
                            .formatted(settings.file()));
        }
    }

    private static String firstLine(FlywayException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
