package reminderbot.bootstrap.cli;

import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.sqlite.maintenance.Restore;
import reminderbot.bootstrap.config.Settings;
import reminderbot.bootstrap.config.SettingsReader;
import reminderbot.bootstrap.config.StorageKind;
import reminderbot.bootstrap.config.Variables;
import reminderbot.bootstrap.migration.InterruptedMigrations;
import reminderbot.bootstrap.migration.MigrationRefused;
import reminderbot.bootstrap.migration.StorageName;

/** What an operator should know at the start although the bot can run: one line each. */
final class StartWarnings {
    private StartWarnings() {}

    static void log(Variables variables, Settings settings) {
        Logger log = LoggerFactory.getLogger(StartWarnings.class);
        Set<String> unused = variables.namesNotIn(SettingsReader.NAMES, SettingsReader.OLDER_NAMES);
        if (!unused.isEmpty()) {
            log.warn("these variables are set and mean nothing to this version: {}", String.join(", ", unused));
        }
        OperatedStorage operated = OperatedStorage.of(variables, settings);
        Settings.Storage storage = operated.settings();
        if (storage.kind() == StorageKind.SQLITE) {
            Restore.interrupted(storage.databasePath()).ifPresent(log::warn);
        }
        interruptedMigrations(operated).forEach(log::warn);
    }

    /** What cannot be cleared away keeps no bot from its work. */
    private static List<String> interruptedMigrations(OperatedStorage operated) {
        Settings.Storage storage = operated.settings();
        StorageName name = switch (storage.kind()) {
            case SQLITE -> new StorageName(StorageName.Kind.SQLITE, storage.databasePath());
            case JSON -> new StorageName(StorageName.Kind.JSON, storage.jsonPath());
        };
        try {
            return InterruptedMigrations.settle(
                    name, storage.backupPath(), operated.importOptions(null, null), operated.time());
        } catch (MigrationRefused e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
