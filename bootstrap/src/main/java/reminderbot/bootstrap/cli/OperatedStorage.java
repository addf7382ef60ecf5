package reminderbot.bootstrap.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.maintenance.Backups;
import reminderbot.adapters.sqlite.maintenance.UpkeepFailed;
import reminderbot.application.legacy.ImportOptions;
import reminderbot.bootstrap.config.LogLevel;
import reminderbot.bootstrap.config.LogSetup;
import reminderbot.bootstrap.config.MachineTime;
import reminderbot.bootstrap.config.Settings;
import reminderbot.bootstrap.config.SettingsReader;
import reminderbot.bootstrap.config.Variables;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.mode.OperatingMode;

/**
 * The storage that a command looks after, as the configuration of this folder names it.
 *
 * @param newGuilds the settings of guilds that have set nothing
 * @param backupPath the folder of backups that the operator chose; empty for the one beside what is backed up
 */
record OperatedStorage(
        Settings.Storage settings,
        GuildSettings newGuilds,
        OperatingMode mode,
        Optional<Path> backupPath,
        InstantSource time) {
    private static final Path FOLDER = Path.of("");

    /**
     * Reads the configuration; from now on only warnings are logged, unless the operator asked for more than the usual.
     *
     * @throws reminderbot.bootstrap.config.InvalidSettings naming all problems at once
     */
    static OperatedStorage read() {
        Variables variables = Variables.read(System.getenv(), FOLDER);
        Settings settings = SettingsReader.read(variables);
        Settings.Logging logging = settings.logging();
        LogSetup.apply(
                logging.level() == LogLevel.INFO ? new Settings.Logging(LogLevel.WARN, logging.format()) : logging);
        return of(variables, settings);
    }

    /** Of a configuration that was read. */
    static OperatedStorage of(Variables variables, Settings settings) {
        return new OperatedStorage(
                settings.storage(),
                settings.newGuilds(),
                settings.trial().mode(),
                variables.find("BACKUP_PATH").map(Path::of),
                MachineTime.shiftedBy(settings.trial().clockOffset()));
    }

    /**
     * How the older bot's files are read.
     *
     * @param zone of times without one; null for that of new guilds
     * @param guildForUnknown takes events of no known guild; null holds them back
     */
    ImportOptions importOptions(@Nullable ZoneId zone, @Nullable GuildId guildForUnknown) {
        return new ImportOptions(
                zone == null ? newGuilds.hours().zone() : zone, time.instant(), mode, newGuilds, guildForUnknown);
    }

    SqliteSettings database() {
        return switch (settings.kind()) {
            case SQLITE -> settings.sqlite();
            case JSON ->
                throw new UpkeepFailed(
                        "This command is for SQLite, and with STORAGE=json the data is in %s: a running bot copies that file and its sidecar to %s each day, and both may be copied by hand while it is stopped."
                                .formatted(settings.jsonPath(), settings.backupPath()));
        };
    }

    /** The folder of the backups, unless the operator names another. */
    Backups backups(@Nullable Path other) {
        return new Backups(Optional.ofNullable(other).orElse(settings.backupPath()), settings.databasePath());
    }

    /**
     * The database, for what a running bot does by itself.
     *
     * @throws UpkeepFailed when a bot has it open
     */
    DatabaseFile requireIdle() {
        DatabaseFile file = DatabaseFile.existing(database());
        if (isHeld(file)) {
            throw new UpkeepFailed(
                    "%s is in use by a running bot, which does this by itself each day, so nothing was changed. Stop the bot first if it cannot wait."
                            .formatted(file.path()));
        }
        return file;
    }

    private static boolean isHeld(DatabaseFile file) {
        try {
            return file.isHeld();
        } catch (IOException e) {
            throw new UpkeepFailed(
                    "It cannot be seen whether a bot has %s open (%s). Let this user read the files beside it."
                            .formatted(file.path(), e),
                    e);
        }
    }
}
