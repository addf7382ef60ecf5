package reminderbot.adapters.discord.reminder;

import java.util.Set;
import java.util.function.Predicate;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.emoji.RichCustomEmoji;
import reminderbot.adapters.discord.reaction.JdaEmoji;
import reminderbot.domain.reaction.Emoji;

/**
 * What a reminder may look like where it goes.
 *
 * @param embeds whether the card may be an embed; otherwise it is plain lines
 * @param answerButtons whether part 1 carries them
 * @param usable whether the bot can show an emoji on a button
 */
record CardOptions(boolean embeds, boolean answerButtons, Predicate<Emoji> usable) {
    static final CardOptions ALL = new CardOptions(true, true, emoji -> true);

    /** What a channel allows in which the bot may do this. */
    static CardOptions of(JDA jda, Set<Permission> allowed) {
        return new CardOptions(allowed.contains(Permission.MESSAGE_EMBED_LINKS), true, custom -> canShow(jda, custom));
    }

    CardOptions withoutAnswerButtons() {
        return new CardOptions(embeds, false, usable);
    }

    private static boolean canShow(JDA jda, Emoji custom) {
        RichCustomEmoji known = jda.getEmojiById(JdaEmoji.of(custom).id());
        return known != null && known.isAvailable();
    }
}
