package reminderbot.application.guild;

import java.time.Instant;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.guild.QuietHours;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.reminder.ReminderSchedule;
import reminderbot.domain.storage.Stores;

/**
 * What the operator decided for all guilds.
 *
 * @param newGuilds the settings of guilds that have set nothing yet
 */
public record HouseRules(OperatingMode mode, GuildSettings newGuilds) {
    /** The settings that hold in a guild now. */
    public GuildSettings settingsOf(Stores stores, GuildId guild) {
        return stores.guilds().find(guild).map(Guild::settings).orElse(newGuilds);
    }

    /** The guild's hours, without quiet ones where the mode keeps none. */
    public GuildHours hoursOf(Stores stores, GuildId guild) {
        return hoursOf(settingsOf(stores, guild));
    }

    /** The hours of a guild with these settings, without quiet ones where the mode keeps none. */
    public GuildHours hoursOf(GuildSettings settings) {
        return mode.keepsQuietHours() ? settings.hours() : settings.hours().quiet(QuietHours.NONE);
    }

    /** Whether an event whose reminders are futile is paused by itself in this guild. */
    public boolean stopsWhenFutile(Stores stores, GuildId guild) {
        return mode.stopsWhenFutile() && settingsOf(stores, guild).limits().stopsWhenFutile();
    }

    /** Whether reminders of an event may go out now: its state and its deadline let them, and the bot is in its guild. */
    public boolean mayRemind(Stores stores, Event event, Instant now) {
        boolean left = stores.guilds()
                .find(event.place().guild())
                .filter(Guild::isLeft)
                .isPresent();
        return !left && event.mayRemind(now);
    }

    /** When an event reminds. */
    public ReminderSchedule scheduleOf(Stores stores, Event event) {
        return ReminderSchedule.of(event, hoursOf(stores, event.place().guild()));
    }

    /** When an event that was held back goes on after this instant, at least half an interval after its last reminder. */
    public Instant nextReminder(Stores stores, Event event, Instant from) {
        return scheduleOf(stores, event).nextAfter(from, event.history().lastReminder());
    }

    /** When an event reminds on a grid that begins now. */
    public ReminderSchedule scheduleFrom(Stores stores, Event event, Instant now) {
        return scheduleOf(stores, event).from(now);
    }

    /** Sees to it that the guild is stored, since members and events can only be stored with theirs. */
    public void store(Stores stores, GuildId guild, String name) {
        if (stores.guilds().find(guild).isEmpty()) {
            stores.guilds().save(new Guild(guild, name, newGuilds));
        }
    }
}
