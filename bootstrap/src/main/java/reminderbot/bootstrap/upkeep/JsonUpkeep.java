package reminderbot.bootstrap.upkeep;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.jsonlegacy.store.JsonBackups;
import reminderbot.adapters.jsonlegacy.store.JsonStorage;
import reminderbot.application.reminder.PurgeReminderLogs;

/** A copy of both JSON files with rotation; only then what nobody needs any more is removed. */
public final class JsonUpkeep implements Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(JsonUpkeep.class);

    private final JsonStorage storage;
    private final JsonBackups backups;
    private final Purges purges;
    private final InstantSource time;

    public JsonUpkeep(JsonStorage storage, JsonBackups backups, Purges purges, InstantSource time) {
        this.storage = storage;
        this.backups = backups;
        this.purges = purges;
        this.time = time;
    }

    @Override
    public Optional<Instant> findLast() {
        return backups.findNewest();
    }

    @Override
    public void handle(BooleanSupplier stopping) {
        Instant now = time.instant();
        if (findLast().filter(last -> UpkeepLoop.isRecent(last, now)).isEmpty()) {
            backups.make(storage, now).ifPresent(file -> LOG.info("backup_made file={}", file));
        }
        backups.rotate().forEach(old -> LOG.info("backup_removed file={}", old));
        Purges.Purged purged = purges.handleAll(PurgeReminderLogs.Command.STANDARD, stopping);
        LOG.info(
                "upkeep_done guilds_removed={} events_removed={} reminder_records_removed={}",
                purged.guilds(),
                purged.events(),
                purged.records());
    }
}
