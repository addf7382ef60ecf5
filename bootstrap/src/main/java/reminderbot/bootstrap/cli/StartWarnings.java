package reminderbot.bootstrap.cli;

import java.nio.file.Path;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.jsonlegacy.OlderBotFiles;
import reminderbot.adapters.sqlite.maintenance.Restore;
import reminderbot.bootstrap.config.SettingsReader;
import reminderbot.bootstrap.config.Variables;

/** What an operator should know at the start although the bot can run: one line each. */
final class StartWarnings {
    private StartWarnings() {}

    static void log(Variables variables, Path folder, Path database) {
        Logger log = LoggerFactory.getLogger(StartWarnings.class);
        Set<String> unused = variables.namesNotIn(SettingsReader.NAMES, SettingsReader.OLDER_NAMES);
        if (!unused.isEmpty()) {
            log.warn("these variables are set and mean nothing to this version: {}", String.join(", ", unused));
        }
        Restore.interrupted(database).ifPresent(log::warn);
        OlderBotFiles.find(folder)
                .ifPresent(file -> log.warn(
                        "{} holds events of the older bot; this version does not use them, and leaves the file as it is",
                        folder.relativize(file)));
    }
}
