package reminderbot.bootstrap.upkeep;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.maintenance.Backup;
import reminderbot.adapters.sqlite.maintenance.Backups;
import reminderbot.adapters.sqlite.maintenance.Optimizer;
import reminderbot.application.reminder.PurgeReminderLogs;

/** A backup with rotation; only then what nobody needs any more is removed, and the planner learns. */
public final class SqliteUpkeep implements Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(SqliteUpkeep.class);

    private final SqliteSettings database;
    private final Backups backups;
    private final Purges purges;
    private final InstantSource time;

    public SqliteUpkeep(SqliteSettings database, Backups backups, Purges purges, InstantSource time) {
        this.database = database;
        this.backups = backups;
        this.purges = purges;
        this.time = time;
    }

    @Override
    public Optional<Instant> findLast() {
        return backups.findNewest().map(Backup::takenAt);
    }

    @Override
    public void handle(BooleanSupplier stopping) {
        DatabaseFile file = DatabaseFile.openHere(database);
        backUp(file);
        Purges.Purged purged = purges.handleAll(PurgeReminderLogs.Command.STANDARD, stopping);
        if (!stopping.getAsBoolean()) {
            Optimizer.beside(file);
        }
        LOG.info(
                "upkeep_done guilds_removed={} events_removed={} reminder_records_removed={}",
                purged.guilds(),
                purged.events(),
                purged.records());
    }

    /** Not again when what came after it has failed: it would be one backup more with each new try. */
    private void backUp(DatabaseFile file) {
        Instant now = time.instant();
        if (findLast().filter(last -> UpkeepLoop.isRecent(last, now)).isEmpty()) {
            Backup backup = backups.make(file, now);
            LOG.info("backup_made file={} bytes={}", backup.file(), backup.bytes());
        }
        backups.rotate(now).forEach(old -> LOG.info("backup_removed file={}", old));
    }
}
