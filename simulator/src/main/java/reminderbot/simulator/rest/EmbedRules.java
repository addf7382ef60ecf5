package reminderbot.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import reminderbot.simulator.json.Json;

/** The limits of embeds. Source: Discord documentation, "Embed Limits". */
final class EmbedRules {

    private static final int EMBEDS = 10;
    private static final int TITLE = 256;
    private static final int DESCRIPTION = 4096;
    private static final int FIELDS = 25;
    private static final int FIELD_NAME = 256;
    private static final int FIELD_VALUE = 1024;
    private static final int FOOTER = 2048;
    private static final int AUTHOR = 256;
    private static final int TOGETHER = 6000;

    private EmbedRules() {}

    /** The embeds as Discord writes them back. */
    static ArrayNode check(JsonNode embeds) {
        ArrayNode array = Json.arrayOf(embeds);
        Limit.atMost("embeds", array.size(), EMBEDS);
        int together = 0;
        for (int i = 0; i < array.size(); i++) {
            together += check("embeds." + i, (ObjectNode) array.get(i));
        }
        Limit.atMost("embeds", together, TOGETHER);
        return array;
    }

    private static int check(String at, ObjectNode embed) {
        Limit.text(at + ".title", embed.path("title"), TITLE);
        Limit.text(at + ".description", embed.path("description"), DESCRIPTION);
        Limit.text(at + ".footer.text", embed.path("footer").path("text"), FOOTER);
        Limit.text(at + ".author.name", embed.path("author").path("name"), AUTHOR);
        Limit.atMost(at + ".fields", embed.path("fields").size(), FIELDS);
        int fields = 0;
        for (JsonNode field : embed.path("fields")) {
            Limit.required(at + ".fields.name", field.path("name"), FIELD_NAME);
            Limit.required(at + ".fields.value", field.path("value"), FIELD_VALUE);
            fields += length(field.path("name"), field.path("value"));
            ((ObjectNode) field).put("inline", field.path("inline").asBoolean());
        }
        embed.put("type", "rich");
        return fields
                + length(embed.path("title"), embed.path("description"))
                + length(embed.path("footer").path("text"), embed.path("author").path("name"));
    }

    private static int length(JsonNode... texts) {
        return Stream.of(texts).mapToInt(text -> text.asText("").length()).sum();
    }
}
