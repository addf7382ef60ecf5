package reminderbot.domain.reminder;

/** What made a reminder due. */
public enum ReminderKind {
    /** The event's own grid. */
    SCHEDULED,
    /** A moderator asked for it; the grid stays as it is. */
    MANUAL
}
