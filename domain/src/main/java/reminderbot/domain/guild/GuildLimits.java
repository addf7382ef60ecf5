package reminderbot.domain.guild;

/**
 * How many people a guild lets be pinged, and how often.
 *
 * @param mentionCap how many people one reminder pings at most, 1 to {@value #LARGEST_MENTION_CAP}
 * @param dailyPings how often one person is pinged at most within 24 hours, 1 to {@value #MOST_DAILY_PINGS}
 * @param largeAudience a watch that expects more people than this asks first, 0 to {@value #LARGEST_AUDIENCE}
 * @param stopsWhenFutile whether an event is paused by itself once its reminders bring no answer any more
 */
public record GuildLimits(int mentionCap, int dailyPings, int largeAudience, boolean stopsWhenFutile) {
    /** Upper end of the mention cap (design, section 4.5). */
    public static final int LARGEST_MENTION_CAP = 500;

    /** Upper end of the daily limit of pings. */
    public static final int MOST_DAILY_PINGS = 100;

    /** Upper end of the large-audience limit. */
    public static final int LARGEST_AUDIENCE = 1_000_000;

    /** What a guild has that has set nothing (design, sections 4.5 and 7). */
    public static final GuildLimits DEFAULT = new GuildLimits(100, 6, 50, true);

    public GuildLimits {
        require("mention cap", mentionCap, 1, LARGEST_MENTION_CAP);
        require("daily limit of pings", dailyPings, 1, MOST_DAILY_PINGS);
        require("large-audience limit", largeAudience, 0, LARGEST_AUDIENCE);
    }

    /** The same with another mention cap. */
    public GuildLimits cappedAt(int newMentionCap) {
        return new GuildLimits(newMentionCap, dailyPings, largeAudience, stopsWhenFutile);
    }

    /** The same with another daily limit. */
    public GuildLimits pingingDaily(int newDailyPings) {
        return new GuildLimits(mentionCap, newDailyPings, largeAudience, stopsWhenFutile);
    }

    /** The same with another large-audience limit. */
    public GuildLimits askingOver(int newLargeAudience) {
        return new GuildLimits(mentionCap, dailyPings, newLargeAudience, stopsWhenFutile);
    }

    /** The same, with futile reminders stopped or not. */
    public GuildLimits stoppingWhenFutile(boolean newStopsWhenFutile) {
        return new GuildLimits(mentionCap, dailyPings, largeAudience, newStopsWhenFutile);
    }

    private static void require(String what, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("the %s is %d to %d, not %d".formatted(what, least, most, value));
        }
    }
}
