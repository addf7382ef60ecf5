package reminderbot.domain.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import reminderbot.domain.id.UserId;

/**
 * Who of the missing one reminder pings when it may not ping all: those go first who were pinged least recently for this
 * event, then in the guild (design, section 4.5).
 *
 * @param mentionCap how many people one reminder pings at most
 * @param dailyPings how often somebody is pinged at most within {@link #DAY}
 */
public record FairTurns(int mentionCap, int dailyPings) {
    /** The period the daily limit looks back on. */
    public static final Duration DAY = Duration.ofHours(24);

    /** No limit of pings a day. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private static final Comparator<Instant> NEVER_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    /** Whom to ping, in the order of their turns; people at their daily limit are left out. */
    public List<UserId> choose(List<UserId> missing, Map<UserId, Pings> history) {
        Comparator<UserId> leastRecentFirst = Comparator.<UserId, Instant>comparing(
                        user -> pings(history, user).lastForEvent(), NEVER_FIRST)
                .thenComparing(user -> pings(history, user).lastInGuild(), NEVER_FIRST)
                .thenComparing(UserId::value);
        return missing.stream()
                .filter(user -> pings(history, user).recently() < dailyPings)
                .sorted(leastRecentFirst)
                .limit(mentionCap)
                .toList();
    }

    private static Pings pings(Map<UserId, Pings> history, UserId user) {
        return history.getOrDefault(user, Pings.NONE);
    }
}
