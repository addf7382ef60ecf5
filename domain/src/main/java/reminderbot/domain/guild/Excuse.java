package reminderbot.domain.guild;

/** Why somebody who is expected and has not answered is not reminded (design, section 4.1). */
public enum Excuse {
    /** Wants no reminders, of this event or of any in the guild. */
    OPTED_OUT,
    /** Said to be away. */
    AWAY,
    /** Has not passed the membership screening. */
    PENDING,
    /** Is timed out, so cannot answer. */
    TIMED_OUT,
    /** Joined after the event's message and less than a day ago. */
    NEWCOMER,
    /** Cannot see the channel the reminder goes to. */
    CANNOT_SEE_TARGET
}
