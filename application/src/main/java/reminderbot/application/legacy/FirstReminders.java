package reminderbot.application.legacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import reminderbot.application.guild.HouseRules;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.reminder.ReminderSchedule;
import reminderbot.domain.storage.Everything;

/**
 * What reminders there will be if the bot starts on this now.
 *
 * @param events how many will remind by themselves
 * @param earliest when the first of them does, at the earliest; empty when none does
 */
public record FirstReminders(int events, Optional<Instant> earliest) {
    /** Of events that are going to be in a new storage. */
    public static FirstReminders of(Everything everything, HouseRules rules, Instant now) {
        Map<GuildId, Guild> guilds =
                everything.guilds().stream().collect(Collectors.toMap(Guild::id, Function.identity()));
        List<Instant> first = everything.events().stream()
                .map(Everything.Watched::event)
                .filter(event -> event.nextReminderAt() != null && !isLeft(guilds, event))
                .map(event -> first(event, rules, guilds, now))
                .toList();
        return new FirstReminders(first.size(), first.stream().min(Instant::compareTo));
    }

    private static boolean isLeft(Map<GuildId, Guild> guilds, Event event) {
        Guild guild = guilds.get(event.place().guild());
        return guild != null && guild.isLeft();
    }

    private static Instant first(Event event, HouseRules rules, Map<GuildId, Guild> guilds, Instant now) {
        if (event.history().imported()) {
            Guild guild = guilds.get(event.place().guild());
            GuildSettings settings = guild == null ? rules.newGuilds() : guild.settings();
            return BeginImported.firstReminder(ReminderSchedule.of(event, rules.hoursOf(settings)), now);
        }
        Instant next = event.nextReminderAt();
        return next == null || next.isBefore(now) ? now : next;
    }
}
