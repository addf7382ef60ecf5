package reminderbot.adapters.discord.reminder;

import java.util.function.Predicate;
import reminderbot.domain.reaction.Emoji;

/**
 * What a reminder may look like where it goes.
 *
 * @param embeds whether the card may be an embed; otherwise it is plain lines
 * @param answerButtons whether part 1 carries them
 * @param usable whether the bot can show an emoji on a button
 */
public record CardOptions(boolean embeds, boolean answerButtons, Predicate<Emoji> usable) {
    /** Everything. */
    public static final CardOptions ALL = new CardOptions(true, true, emoji -> true);

    /** The same without answer buttons. */
    public CardOptions withoutAnswerButtons() {
        return new CardOptions(embeds, false, usable);
    }
}
