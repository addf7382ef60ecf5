package reminderbot.application.legacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
        Map<GuildId, GuildSettings> settings = everything.guilds().stream()
                .filter(guild -> !guild.isLeft())
                .collect(Collectors.toMap(Guild::id, Guild::settings));
        List<Instant> first = everything.events().stream()
                .map(Everything.Watched::event)
                .flatMap(event -> first(event, settings.get(event.place().guild()), rules, now).stream())
                .toList();
        return new FirstReminders(first.size(), first.stream().min(Instant::compareTo));
    }

    /**
     * When this event reminds first; empty when it does not.
     *
     * @param settings of its guild; null when the bot has left it
     */
    private static Optional<Instant> first(
            Event event, @Nullable GuildSettings settings, HouseRules rules, Instant now) {
        Instant next = event.nextReminderAt();
        if (next == null || settings == null) {
            return Optional.empty();
        }
        if (event.history().imported()) {
            return Optional.of(BeginImported.firstReminder(ReminderSchedule.of(event, rules.hoursOf(settings)), now));
        }
        return Optional.of(next.isBefore(now) ? now : next);
    }
}
