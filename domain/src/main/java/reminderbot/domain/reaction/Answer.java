package reminderbot.domain.reaction;

/** What a member answered: an emoji, or something that is known to be an answer and nothing more. */
public sealed interface Answer {
    /** A reaction or button with this emoji. */
    record Given(Emoji emoji) implements Answer {}

    /** The older bot's files say who answered, not what; stands until the first complete read. */
    record Unknown() implements Answer {}

    /** The answer with this emoji. */
    static Answer of(Emoji emoji) {
        return new Given(emoji);
    }
}
