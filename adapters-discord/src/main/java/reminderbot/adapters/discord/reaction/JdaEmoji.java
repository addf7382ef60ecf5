package reminderbot.adapters.discord.reaction;

import java.util.Optional;
import net.dv8tion.jda.api.entities.emoji.EmojiUnion;
import reminderbot.domain.reaction.Emoji;

/** Emojis of the gateway as the domain knows them. */
final class JdaEmoji {
    /** Discord leaves the name of a deleted custom emoji out; its id is what counts. */
    private static final String NAMELESS = "_";

    private JdaEmoji() {}

    /** Empty for what is no emoji to the domain. */
    static Optional<Emoji> of(EmojiUnion emoji) {
        return switch (emoji.getType()) {
            case UNICODE -> Emoji.parse(emoji.getName());
            case CUSTOM ->
                Emoji.parse("<:%s:%s>".formatted(name(emoji), emoji.asCustom().getId()));
        };
    }

    private static String name(EmojiUnion emoji) {
        String name = emoji.getName();
        return name.matches("\\w{1,32}") ? name : NAMELESS;
    }
}
