package reminderbot.domain.guild;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.RoleId;

/**
 * How a guild wants its events handled. Events keep what they were watched with.
 *
 * @param interval for events watched without one
 * @param maximum of reminders for events watched without one, 1 to 1000
 * @param mentionCap how many people one reminder pings at most, 1 to {@value #LARGEST_MENTION_CAP}
 * @param dailyPings how often one person is pinged at most within 24 hours, 1 to {@value #MOST_DAILY_PINGS}
 * @param largeAudience a watch that expects more people than this asks first, 0 to {@value #LARGEST_AUDIENCE}
 * @param moderatorRoles may manage events besides those with Manage Events
 * @param reminderChannel where reminders go unless the watch says otherwise; null means the event's own channel
 * @param logChannel where people are told of trouble; null means the creator of the event is told
 */
public record GuildSettings(
        ReminderInterval interval,
        int maximum,
        int mentionCap,
        int dailyPings,
        int largeAudience,
        Set<RoleId> moderatorRoles,
        @Nullable ChannelId reminderChannel,
        @Nullable ChannelId logChannel) {
    /** Upper end of the mention cap (design, section 4.5). */
    public static final int LARGEST_MENTION_CAP = 500;

    /** Upper end of the daily limit of pings. */
    public static final int MOST_DAILY_PINGS = 100;

    /** Upper end of the large-audience limit. */
    public static final int LARGEST_AUDIENCE = 1_000_000;

    /** What a guild has that has set nothing (design, sections 4.4, 4.5 and 7). */
    public static final GuildSettings DEFAULT =
            new GuildSettings(ReminderInterval.DEFAULT, 10, 100, 6, 50, Set.of(), null, null);

    public GuildSettings {
        EventRules.requireMaximum(maximum);
        require("mention cap", mentionCap, 1, LARGEST_MENTION_CAP);
        require("daily limit of pings", dailyPings, 1, MOST_DAILY_PINGS);
        require("large-audience limit", largeAudience, 0, LARGEST_AUDIENCE);
        moderatorRoles = Set.copyOf(moderatorRoles);
    }

    private static void require(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("the %s is %d to %d, not %d".formatted(what, least, most, value));
        }
    }
}
