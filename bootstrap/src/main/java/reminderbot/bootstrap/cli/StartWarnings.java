package reminderbot.bootstrap.cli;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.sqlite.maintenance.Restore;
import reminderbot.application.legacy.ImportOptions;
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

    static void log(Variables variables, Settings settings, InstantSource time) {
        Logger log = LoggerFactory.getLogger(StartWarnings.class);
        Set<String> unused = variables.namesNotIn(SettingsReader.NAMES, SettingsReader.OLDER_NAMES);
        if (!unused.isEmpty()) {
            log.warn("these variables are set and mean nothing to this version: {}", String.join(", ", unused));
        }
        if (settings.storage().kind() == StorageKind.SQLITE) {
            Restore.interrupted(settings.storage().databasePath()).ifPresent(log::warn);
        }
        interruptedMigrations(settings, time).forEach(log::warn);
    }

    /** What cannot be cleared away keeps no bot from its work. */
    private static List<String> interruptedMigrations(Settings settings, InstantSource time) {
        Settings.Storage storage = settings.storage();
        StorageName name = switch (storage.kind()) {
            case SQLITE -> new StorageName(StorageName.Kind.SQLITE, storage.databasePath());
            case JSON -> new StorageName(StorageName.Kind.JSON, storage.jsonPath());
        };
        ImportOptions options = new ImportOptions(
                settings.newGuilds().hours().zone(),
                time.instant(),
                settings.trial().mode(),
                settings.newGuilds(),
                null);
        try {
            return InterruptedMigrations.settle(name, storage.backupPath(), options, time);
        } catch (MigrationRefused e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
