package reminderbot.adapters.discord.reaction;

import static net.dv8tion.jda.api.entities.emoji.Emoji.fromFormatted;

import java.util.Optional;
import net.dv8tion.jda.api.entities.emoji.CustomEmoji;
import net.dv8tion.jda.api.entities.emoji.EmojiUnion;
import net.dv8tion.jda.api.utils.data.DataObject;
import reminderbot.domain.reaction.Emoji;

/**
 * An emoji as Discord names it (Discord documentation, "Emoji object").
 *
 * @param id of a guild's own emoji; empty for a Unicode one
 * @param name of a guild's own emoji, empty when it was deleted; otherwise the Unicode sequence
 */
public record JdaEmoji(String id, String name, boolean animated) {
    /** Stands for the name of a deleted emoji; Discord goes by the id. */
    private static final String NAMELESS = "deleted";

    /** From the reactions of a message. */
    static JdaEmoji of(DataObject json) {
        return new JdaEmoji(json.getString("id", ""), json.getString("name", ""), json.getBoolean("animated"));
    }

    /** From the gateway. */
    static JdaEmoji of(EmojiUnion emoji) {
        return switch (emoji.getType()) {
            case UNICODE -> new JdaEmoji("", emoji.getName(), false);
            case CUSTOM -> {
                CustomEmoji custom = emoji.asCustom();
                yield new JdaEmoji(custom.getId(), custom.getName(), custom.isAnimated());
            }
        };
    }

    /** From the domain. */
    public static JdaEmoji of(Emoji emoji) {
        return of(fromFormatted(emoji.text()));
    }

    /** For the domain; empty for a Unicode emoji that it does not know. */
    Optional<Emoji> toEmoji() {
        return Emoji.parse(text());
    }

    /** For a button. */
    public EmojiUnion toUnion() {
        return fromFormatted(text());
    }

    /** For a route, before percent-encoding. */
    String code() {
        return isCustom() ? nameOrStandIn() + ":" + id : name;
    }

    /** Whether it belongs to a guild, so that the bot may not be able to show it. */
    public boolean isCustom() {
        return !id.isEmpty();
    }

    private String text() {
        return isCustom() ? "<%s:%s:%s>".formatted(animated ? "a" : "", nameOrStandIn(), id) : name;
    }

    private String nameOrStandIn() {
        return name.matches("\\w{1,32}") ? name : NAMELESS;
    }
}
