package reminderbot.bootstrap.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import reminderbot.adapters.jsonlegacy.store.JsonSettings;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.Synchronous;
import reminderbot.application.reminder.ReminderStep;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.mode.OperatingMode;

/**
 * Everything the operator set, checked (design, section 8).
 *
 * @param newGuilds the settings of guilds that have set nothing
 */
public record Settings(Discord discord, Storage storage, GuildSettings newGuilds, Trial trial, Logging logging) {
    /** The JSON storage as its adapter wants it; the older bot's times are those of the zone of new guilds. */
    public JsonSettings json() {
        return new JsonSettings(storage.jsonPath(), newGuilds.hours().zone(), trial.mode(), newGuilds);
    }

    /**
     * How to reach Discord.
     *
     * @param token empty when none is set; {@code run} needs one
     * @param restUrl another REST base than Discord's own
     * @param gatewayUrl another gateway than Discord's own
     * @param formerRoles names of the roles that managed the older bot: suggestions for the setup of a guild, never a grant
     */
    public record Discord(
            Optional<Secret> token, Optional<URI> restUrl, Optional<URI> gatewayUrl, List<String> formerRoles) {
        public Discord {
            formerRoles = List.copyOf(formerRoles);
        }

        /** Without roles of an older bot. */
        public Discord(Optional<Secret> token, Optional<URI> restUrl, Optional<URI> gatewayUrl) {
            this(token, restUrl, gatewayUrl, List.of());
        }
    }

    /**
     * Where the data is kept, and how carefully.
     *
     * @param databasePath the file of SQLite
     * @param jsonPath the main file of JSON
     * @param backupPath the folder of the backups
     */
    public record Storage(
            StorageKind kind, Path databasePath, Synchronous synchronous, Path jsonPath, Path backupPath) {
        /** With the backups beside the file that is used. */
        public Storage(StorageKind kind, Path databasePath, Synchronous synchronous, Path jsonPath) {
            this(
                    kind,
                    databasePath,
                    synchronous,
                    jsonPath,
                    switch (kind) {
                        case SQLITE -> databasePath.resolveSibling("backups");
                        case JSON -> jsonPath.resolveSibling("backups");
                    });
        }

        /** SQLite, with everything else beside its file. */
        public Storage(Path databasePath, Synchronous synchronous) {
            this(StorageKind.SQLITE, databasePath, synchronous, databasePath.resolveSibling("watched_reminders.json"));
        }

        /** As the SQLite adapter wants it. */
        public SqliteSettings sqlite() {
            return new SqliteSettings(databasePath, synchronous);
        }
    }

    /**
     * Trying the bot out.
     *
     * @param clockOffset added to the bot's own clock; zero unless in test mode
     * @param killAt the step of a reminder at which the process kills itself; empty unless in test mode
     */
    public record Trial(OperatingMode mode, Duration clockOffset, Optional<ReminderStep> killAt) {}

    /** The log on standard error. */
    public record Logging(LogLevel level, LogFormat format) {}
}
