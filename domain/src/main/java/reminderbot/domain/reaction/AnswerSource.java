package reminderbot.domain.reaction;

/** Where the bot learnt of an answer. */
public enum AnswerSource {
    /** A reaction on the event's message. */
    REACTION,
    /** A button under a reminder; a complete read never touches it. */
    BUTTON,
    /** The older bot's files. */
    IMPORT
}
