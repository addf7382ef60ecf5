package reminderbot.application.reminder;

/** How far one try of a reminder has come (design, section 4.5). After a crash at any of them nothing is lost or doubled. */
public enum ReminderStep {
    /** The pending row is committed. */
    CLAIMED,
    /** Answers and audience are known. */
    READ,
    /** The recipients are committed. */
    PLANNED,
    /** A part is about to go out. */
    SENDING,
    /** Discord has taken a part; its message id is not committed. */
    DELIVERED,
    /** The message id of a part is committed. */
    STORED,
    /** The reminder is committed as sent. */
    FINISHED
}
