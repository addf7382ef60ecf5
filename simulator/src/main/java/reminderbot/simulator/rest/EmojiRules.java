package reminderbot.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
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

    /** Refuses a component with an emoji the bot cannot use. */
    void check(String at, ObjectNode component) {
        JsonNode emoji = component.path("emoji");
        if (!emoji.isObject()) {
            return;
        }
        if (!usable(new Emoji(emoji.path("id").asLong(), emoji.path("name").asText("")))) {
            throw ApiException.invalid(at + ".name", "Invalid emoji");
        }
        if (!emoji.hasNonNull("id")) {
            ((ObjectNode) emoji).remove("id");
        }
    }

    boolean usable(Emoji emoji) {
        return emoji.custom()
                ? world.guilds().values().stream()
                        .anyMatch(guild -> guild.emojis().containsKey(emoji.id()))
                : looksLikeOne(emoji.name());
    }

    /** A rough check: Discord knows a list, the simulator only that letters and words are none. */
    private static boolean looksLikeOne(String characters) {
        return !characters.isEmpty()
                && (characters.codePointAt(0) >= FIRST_THAT_MAY_BE_AN_EMOJI || characters.indexOf(KEYCAP) >= 0)
                && !Character.isLetter(characters.codePointAt(0));
    }
}
