package reminderbot.adapters.discord.reaction;

import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataObject;
import reminderbot.domain.reaction.Emoji;

/** An emoji as the reactions of a message name it (Discord documentation, "Emoji object"). */
record ReactionEmoji(String id, String name, boolean animated) {
    /** Stands for the name of a custom emoji that was deleted; Discord goes by the id. */
    private static final String NAMELESS = "deleted";

    static ReactionEmoji of(DataObject json) {
        return new ReactionEmoji(json.getString("id", ""), json.getString("name", ""), json.getBoolean("animated"));
    }

    /** Empty when this is a Unicode emoji the domain does not know. */
    Optional<Emoji> toEmoji() {
        return Emoji.parse(isCustom() ? "<%s:%s:%s>".formatted(animated ? "a" : "", nameOrStandIn(), id) : name);
    }

    /** How a route names it, before percent-encoding. */
    String code() {
        return isCustom() ? nameOrStandIn() + ":" + id : name;
    }

    private boolean isCustom() {
        return !id.isEmpty();
    }

    private String nameOrStandIn() {
        return name.matches("\\w{1,32}") ? name : NAMELESS;
    }
}
