package reminderbot.application.guild;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** Removes guilds that the bot left long ago ({@link Guild#KEPT_AFTER_LEAVING}), with everything of them. */
public final class PurgeGuilds {
    /** Events removed in one transaction: few, so that a reminder that is due never waits long for its turn to write. */
    private static final int BATCH = 10;

    private static final Set<Event.Kind> ALL = EnumSet.allOf(Event.Kind.class);

    private final UnitOfWork unitOfWork;
    private final InstantSource time;

    public PurgeGuilds(UnitOfWork unitOfWork, InstantSource time) {
        this.unitOfWork = unitOfWork;
        this.time = time;
    }

    /**
     * Removes all, batch by batch, and says how many guilds are gone.
     *
     * @param stopping asked before each batch: whether to leave the rest for another time
     */
    public int handleAll(BooleanSupplier stopping) {
        Instant leftBy = time.instant().minus(Guild.KEPT_AFTER_LEAVING);
        List<GuildId> guilds = unitOfWork.read(stores -> stores.guilds().listLeft(leftBy));
        int purged = 0;
        for (GuildId guild : guilds) {
            Progress progress = Progress.MORE;
            while (progress == Progress.MORE && !stopping.getAsBoolean()) {
                progress = unitOfWork.call(stores -> purge(stores, guild, leftBy));
            }
            purged += progress == Progress.GONE ? 1 : 0;
        }
        return purged;
    }

    private static Progress purge(Stores stores, GuildId guild, Instant leftBy) {
        if (!stores.guilds().listLeft(leftBy).contains(guild)) {
            return Progress.BACK;
        }
        List<Event> events = stores.events().list(guild, ALL, 0, BATCH);
        events.forEach(event -> stores.events().delete(event.id()));
        if (events.size() == BATCH) {
            return Progress.MORE;
        }
        return stores.guilds().delete(guild) ? Progress.GONE : Progress.BACK;
    }

    /** How far one guild is removed. */
    private enum Progress {
        /** Some of its events are left. */
        MORE,
        /** Nothing is left. */
        GONE,
        /** The bot is in it again, so the rest stays. */
        BACK
    }
}
