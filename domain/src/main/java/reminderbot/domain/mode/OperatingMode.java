package reminderbot.domain.mode;

import java.time.Duration;

/** Whether the polite limits hold, or are relaxed so that an operator can watch the bot work (design, section 8). */
public enum OperatingMode {
    /** The rules as members may rely on them. */
    STANDARD(Duration.ofMinutes(5), Duration.ofHours(24), true, true, true),
    /** Short intervals, no grace for newcomers, no daily limit of pings, no quiet hours, no end of futile reminders. */
    TEST(Duration.ofSeconds(1), Duration.ZERO, false, false, false);

    private final Duration shortestInterval;
    private final Duration newcomerGrace;
    private final boolean limitsDailyPings;
    private final boolean keepsQuietHours;
    private final boolean stopsWhenFutile;

    OperatingMode(
            Duration shortestInterval,
            Duration newcomerGrace,
            boolean limitsDailyPings,
            boolean keepsQuietHours,
            boolean stopsWhenFutile) {
        this.shortestInterval = shortestInterval;
        this.newcomerGrace = newcomerGrace;
        this.limitsDailyPings = limitsDailyPings;
        this.keepsQuietHours = keepsQuietHours;
        this.stopsWhenFutile = stopsWhenFutile;
    }

    /** The shortest interval a person may choose. */
    public Duration shortestInterval() {
        return shortestInterval;
    }

    /** For how long somebody who joined after the event's message is excused. */
    public Duration newcomerGrace() {
        return newcomerGrace;
    }

    /** Whether a guild's limit of pings per person and day holds. */
    public boolean limitsDailyPings() {
        return limitsDailyPings;
    }

    /** Whether a guild's quiet hours hold. */
    public boolean keepsQuietHours() {
        return keepsQuietHours;
    }

    /** Whether futile reminders come to an end where a guild wants it so. */
    public boolean stopsWhenFutile() {
        return stopsWhenFutile;
    }
}
