package reminderbot.domain.reminder;

/** Why a reminder was given up. */
public enum ReminderFailure {
    /** The event was paused, closed or unwatched meanwhile. */
    CANCELLED,
    /** Who has answered could not be read completely. */
    ANSWERS_UNREADABLE,
    /** Who is expected could not be listed completely. */
    AUDIENCE_UNREADABLE,
    /** It may have been sent, and the channel's history could not tell. */
    UNKNOWN_WHETHER_SENT,
    /** Discord does not let the bot write there. */
    NOT_PERMITTED,
    /** Discord did not take it, try after try. */
    NOT_DELIVERED,
    /** Something went wrong that nobody foresaw; the log says what. */
    UNFORESEEN
}
