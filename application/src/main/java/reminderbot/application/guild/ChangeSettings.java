package reminderbot.application.guild;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.reminder.ReminderSchedule;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Changes settings of a guild, or sets all back to those of new guilds. Events keep what they were watched with; when the
 * guild's hours change, their next reminders are set anew.
 */
public final class ChangeSettings {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final HouseRules rules;

    public ChangeSettings(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.rules = rules;
    }

    /** The settings that hold now; refused, with nothing changed, when a value is out of its range. */
    public GuildSettings handle(Command command) {
        return unitOfWork.call(stores -> {
            GuildSettings before = rules.settingsOf(stores, command.guild());
            GuildSettings after = before;
            for (SettingChange change : command.changes()) {
                after = change.applyTo(after, rules.mode());
            }
            return store(stores, command.guild(), command.guildName(), before, after);
        });
    }

    /** Sets everything back; the settings that hold now. */
    public GuildSettings reset(GuildId guild, String guildName) {
        return unitOfWork.call(
                stores -> store(stores, guild, guildName, rules.settingsOf(stores, guild), rules.newGuilds()));
    }

    private GuildSettings store(
            Stores stores, GuildId guild, String guildName, GuildSettings before, GuildSettings after) {
        stores.guilds().save(new Guild(guild, guildName, after));
        GuildHours hours = rules.hoursOf(after);
        if (!hours.equals(rules.hoursOf(before))) {
            renewReminders(stores, guild, hours, time.instant());
        }
        return after;
    }

    private static void renewReminders(Stores stores, GuildId guild, GuildHours hours, Instant now) {
        for (Event event : stores.events().list(guild, Event.Kind.REMINDING, 0, Integer.MAX_VALUE)) {
            Event renewed = ReminderSchedule.renewed(event, hours, now);
            if (!renewed.equals(event)) {
                stores.events().save(renewed);
            }
        }
    }

    /**
     * Make these changes, one after the other.
     *
     * @param guildName as Discord shows it now
     */
    public record Command(GuildId guild, String guildName, List<SettingChange> changes) {
        public Command {
            changes = List.copyOf(changes);
        }

        public Command(GuildId guild, String guildName, SettingChange change) {
            this(guild, guildName, List.of(change));
        }
    }
}
