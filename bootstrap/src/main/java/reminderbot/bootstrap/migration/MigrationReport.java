package reminderbot.bootstrap.migration;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import reminderbot.application.legacy.FirstReminders;
import reminderbot.application.legacy.Takeover;

/**
 * What a migration did, or in a dry run would do.
 *
 * @param zone that times without one were read in
 * @param backup the folder; empty in a dry run
 * @param keptBeside what the older bot's file cannot hold and is kept beside it, in words
 * @param verified whether everything was read back from the target and compared
 * @param needsReplacing whether the target holds data, which only a dry run comes across
 */
public record MigrationReport(
        Status status,
        StorageName from,
        StorageName to,
        ZoneId zone,
        Optional<Path> backup,
        Takeover takeover,
        FirstReminders firstReminders,
        List<String> keptBeside,
        boolean verified,
        boolean needsReplacing,
        Duration took) {
    public MigrationReport {
        keptBeside = List.copyOf(keptBeside);
    }

    /** How it ended; the names are those of the report. */
    public enum Status {
        MIGRATED,
        MIGRATED_WITH_REJECTIONS,
        DRY_RUN;

        static Status of(boolean dryRun, Takeover takeover) {
            if (dryRun) {
                return DRY_RUN;
            }
            return takeover.hasRejections() ? MIGRATED_WITH_REJECTIONS : MIGRATED;
        }
    }
}
