package reminderbot.application.refusal;

/** Everything the bot may decline. Each has a text in every language; the arguments are named here in order. */
public enum Refusal {
    /** No such event in this guild, or none that this person may see. The answer must not tell which. */
    NO_SUCH_EVENT,
    /** The message to be watched is not there, or this person or the bot cannot read it. */
    NO_SUCH_MESSAGE,
    /** The text is neither a message link of this guild nor a message id. */
    NOT_A_MESSAGE,
    /** The text is no duration. Argument: the text. */
    NOT_A_DURATION,
    /** The text is no time, or one further ahead than anybody plans. Argument: the text. */
    NOT_A_TIME,
    /** The text is no time zone. Argument: the text. */
    NOT_A_ZONE,
    /** The text holds something that is no emoji. Argument: the text. */
    NOT_AN_EMOJI,
    /** More answers than Discord allows reactions. Argument: how many are allowed. */
    TOO_MANY_EMOJIS,
    /** Arguments: the shortest and the longest interval, as durations. */
    INTERVAL_OUT_OF_RANGE,
    /** Arguments: the least and the largest maximum of reminders. */
    MAXIMUM_OUT_OF_RANGE,
    /** The instant lies in the past. Argument: the instant. */
    NOT_IN_THE_FUTURE,
    /** A number outside what a setting allows. Arguments: the least and the most. */
    SETTING_OUT_OF_RANGE,
    /** A duration outside what a setting allows. Arguments: the shortest and the longest. */
    DELAY_OUT_OF_RANGE,
    /** The times before a deadline are too many, too few or out of their range. Arguments: how many at most, the shortest, the longest. */
    COUNTDOWN_OUT_OF_RANGE,
    /** Reminders are to be counted back from a deadline, and there is none. */
    COUNTDOWN_WITHOUT_DEADLINE,
    /** The text is no span of quiet hours. Argument: the text. */
    NOT_QUIET_HOURS,
    /** The channel is not there, or this person cannot see it. */
    NO_SUCH_CHANNEL,
    /** Only who may manage the server may look at its settings or change them. */
    SETTINGS_NEED_MANAGE_SERVER,
    /** Only who may manage events may do this. */
    FOR_MODERATORS,
    /** No setting was named. */
    NOTHING_TO_SET,
    /** The message is watched already. */
    ALREADY_WATCHED,
    /** The event is paused already. */
    ALREADY_PAUSED,
    /** The event reminds already. */
    NOT_PAUSED,
    /** The event is over. */
    ALREADY_OVER,
    /** The event is not over, so there is nothing to open again. */
    NOT_OVER,
    /** The deadline of the event has passed. Argument: the deadline. */
    DEADLINE_PASSED,
    /** The event is not reminding: it is paused, blocked or over. */
    NOT_ACTIVE,
    /** A reminder of the event is on its way already. */
    REMINDER_UNDER_WAY,
    /** A moderator reminded a short time ago. Argument: the instant from which it is possible again. */
    REMINDED_RECENTLY,
    /** It is quiet in this guild. Argument: the instant at which that ends. */
    QUIET_HOURS,
    /** Discord says that the message of the event, or its channel, does not exist. */
    MESSAGE_GONE,
    /** Who has answered could not be read completely. */
    ANSWERS_UNREADABLE,
    /** Who is expected could not be listed completely. */
    AUDIENCE_UNREADABLE,
    /** The bot lacks permissions. Argument: their names. */
    BOT_LACKS_PERMISSIONS,
    /** A button whose time has passed, or that was not made by the bot. */
    BUTTON_EXPIRED
}
