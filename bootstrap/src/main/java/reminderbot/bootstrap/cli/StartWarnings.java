package reminderbot.bootstrap.cli;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.sqlite.maintenance.Restore;
import reminderbot.bootstrap.config.Settings;
import reminderbot.bootstrap.config.SettingsReader;
import reminderbot.bootstrap.config.StorageKind;
import reminderbot.bootstrap.config.Variables;

/** What an operator should know at the start although the bot can run: one line each. */
final class StartWarnings {
    private StartWarnings() {}

    static void log(Variables variables, Settings.Storage storage) {
        Logger log = LoggerFactory.getLogger(StartWarnings.class);
        Set<String> unused = variables.namesNotIn(SettingsReader.NAMES, SettingsReader.OLDER_NAMES);
        if (!unused.isEmpty()) {
            log.warn("these variables are set and mean nothing to this version: {}", String.join(", ", unused));
        }
        if (storage.kind() == StorageKind.SQLITE) {
            Restore.interrupted(storage.databasePath()).ifPresent(log::warn);
        }
    }
}
