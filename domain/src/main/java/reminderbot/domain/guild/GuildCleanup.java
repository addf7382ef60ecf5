package reminderbot.domain.guild;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * What the bot removes in a guild by itself, and when.
 *
 * @param removesReminders whether the messages of a reminder are deleted once the event's next reminder is out, or
 *     {@code removalDelay} after it was sent if that is earlier
 * @param removalDelay whole seconds, 1 minute to 7 days
 * @param retentionDays how long a closed event is kept before it is forgotten, 1 to {@value #LONGEST_RETENTION_DAYS}
 */
public record GuildCleanup(boolean removesReminders, Duration removalDelay, int retentionDays) {
    /** The shortest removal delay. */
    public static final Duration SHORTEST_REMOVAL_DELAY = Duration.ofMinutes(1);

    /** The longest removal delay. */
    public static final Duration LONGEST_REMOVAL_DELAY = Duration.ofDays(7);

    /** Ten years. */
    public static final int LONGEST_RETENTION_DAYS = 3650;

    /** Reminders stay, as in the older bot, whose delay was an hour (design, section 8); closed events for three months. */
    public static final GuildCleanup DEFAULT = new GuildCleanup(false, Duration.ofHours(1), 90);

    public GuildCleanup {
        if (removalDelay.compareTo(SHORTEST_REMOVAL_DELAY) < 0
                || removalDelay.compareTo(LONGEST_REMOVAL_DELAY) > 0
                || !removalDelay.equals(removalDelay.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("the removal delay is %s to %s in whole seconds, not %s"
                    .formatted(SHORTEST_REMOVAL_DELAY, LONGEST_REMOVAL_DELAY, removalDelay));
        }
        if (retentionDays < 1 || retentionDays > LONGEST_RETENTION_DAYS) {
            throw new IllegalArgumentException(
                    "closed events are kept 1 to " + LONGEST_RETENTION_DAYS + " days, not " + retentionDays);
        }
    }

    /** The same, with reminders removed or left. */
    public GuildCleanup removingReminders(boolean newRemovesReminders) {
        return new GuildCleanup(newRemovesReminders, removalDelay, retentionDays);
    }

    /** The same with another removal delay. */
    public GuildCleanup removingAfter(Duration newRemovalDelay) {
        return new GuildCleanup(removesReminders, newRemovalDelay, retentionDays);
    }

    /** The same with closed events kept for another number of days. */
    public GuildCleanup keepingClosed(int newRetentionDays) {
        return new GuildCleanup(removesReminders, removalDelay, newRetentionDays);
    }
}
