package reminderbot.simulator.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import reminderbot.simulator.model.Emoji;
import reminderbot.simulator.model.World;

/** Which emojis the bot can use: Unicode ones, and those of the guilds it is in. */
final class EmojiRules {

    private static final int FIRST_THAT_MAY_BE_AN_EMOJI = 0xA9;
    private static final int KEYCAP = 0x20E3;

    private final World world;

    EmojiRules(World world) {
        this.world = world;
    }

    /** Refuses a component with an emoji the bot cannot use, and writes the id of one as Discord does. */
    void check(String at, ObjectNode component) {
        if (!(component.path("emoji") instanceof ObjectNode emoji)) {
            return;
        }
        Emoji meant = new Emoji(emoji.path("id").asLong(), emoji.path("name").asText(""));
        if (!usable(meant)) {
            throw ApiException.invalid(at + ".name", "Invalid emoji");
        }
        if (meant.custom()) {
            emoji.put("id", String.valueOf(meant.id()));
        } else {
            emoji.remove("id");
        }
    }

    boolean usable(Emoji emoji) {
        return emoji.custom()
                ? world.guildsWithBot().anyMatch(guild -> guild.emojis().containsKey(emoji.id()))
                : looksLikeOne(emoji.name());
    }

    /** A rough check: Discord knows a list, the simulator only that letters and words are none. */
    private static boolean looksLikeOne(String characters) {
        return !characters.isEmpty()
                && (characters.codePointAt(0) >= FIRST_THAT_MAY_BE_AN_EMOJI || characters.indexOf(KEYCAP) >= 0)
                && !Character.isLetter(characters.codePointAt(0));
    }
}
