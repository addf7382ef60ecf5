package reminderbot.application.event;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Removes events that are over for longer than their guild keeps them, with their answers and reminders
 * ({@link reminderbot.domain.event.Event#isForgettable}).
 */
public final class PurgeEvents {
    /** Removed in one transaction: few, so that a reminder that is due never waits long for its turn to write. */
    private static final int BATCH = 10;

    private final UnitOfWork unitOfWork;
    private final InstantSource time;

    public PurgeEvents(UnitOfWork unitOfWork, InstantSource time) {
        this.unitOfWork = unitOfWork;
        this.time = time;
    }

    /**
     * Removes all, batch by batch, and says how many.
     *
     * @param stopping asked before each batch: whether to leave the rest for another time
     */
    public int handleAll(BooleanSupplier stopping) {
        Instant now = time.instant();
        List<GuildId> guilds = unitOfWork.read(stores -> stores.guilds().listPresent());
        int purged = 0;
        for (GuildId guild : guilds) {
            int batch = BATCH;
            while (batch == BATCH && !stopping.getAsBoolean()) {
                batch = unitOfWork.call(stores -> purge(stores, guild, now));
                purged += batch;
            }
        }
        return purged;
    }

    /** Nothing when the guild is not there any more. */
    private static int purge(Stores stores, GuildId id, Instant now) {
        return stores.guilds()
                .find(id)
                .map(guild -> Duration.ofDays(guild.settings().cleanup().retentionDays()))
                .map(kept -> stores.events().deleteForgettable(id, now.minus(kept), BATCH))
                .orElse(0);
    }
}
