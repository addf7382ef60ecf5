package reminderbot.bootstrap.upkeep;

import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import reminderbot.application.event.PurgeEvents;
import reminderbot.application.guild.PurgeGuilds;
import reminderbot.application.reminder.PurgeReminderLogs;
import reminderbot.domain.storage.UnitOfWork;

/** Everything that is removed once nobody needs it any more. */
public record Purges(PurgeGuilds guilds, PurgeEvents events, PurgeReminderLogs records) {
    /** All of it in this storage. */
    public static Purges of(UnitOfWork unitOfWork, InstantSource time) {
        return new Purges(
                new PurgeGuilds(unitOfWork, time),
                new PurgeEvents(unitOfWork, time),
                new PurgeReminderLogs(unitOfWork, time));
    }

    /**
     * Removes it, batch by batch.
     *
     * @param command how long records of reminders are kept
     * @param stopping asked before each batch: whether to leave the rest for another time
     */
    public Purged handleAll(PurgeReminderLogs.Command command, BooleanSupplier stopping) {
        int goneGuilds = guilds.handleAll(stopping);
        int goneEvents = events.handleAll(stopping);
        return new Purged(goneGuilds, goneEvents, records.handleAll(command, stopping));
    }

    /**
     * How much was removed.
     *
     * @param guilds that the bot had left
     * @param events that were over
     * @param records of reminders, those of these events left out
     */
    public record Purged(int guilds, int events, int records) {}
}
