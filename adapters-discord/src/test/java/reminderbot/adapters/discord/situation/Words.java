package reminderbot.adapters.discord.situation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What people read in a message, in the order in which they see it. */
final class Words {
    private static final Set<String> MARKDOWN = Set.of("content", "title", "description");
    private static final Set<String> PLAIN = Set.of("label", "name", "placeholder", "value");
    private static final List<String> ORDER = List.of(
            "data",
            "content",
            "embeds",
            "title",
            "description",
            "components",
            "component",
            "choices",
            "options",
            "label",
            "name",
            "placeholder",
            "value");

    private Words() {}

    /** Where Discord renders markdown. */
    static List<String> markdown(JsonNode message) {
        return in(message, MARKDOWN);
    }

    /** Where it does not: buttons, fields of forms and the like. */
    static List<String> plain(JsonNode message) {
        return in(message, PLAIN);
    }

    /** All of them. */
    static List<String> all(JsonNode message) {
        List<String> all = new ArrayList<>(markdown(message));
        all.addAll(plain(message));
        return all;
    }

    private static List<String> in(JsonNode message, Set<String> fields) {
        List<String> words = new ArrayList<>();
        collect(message, fields, words);
        return words;
    }

    private static void collect(JsonNode node, Set<String> fields, List<String> words) {
        if (node.isArray()) {
            node.forEach(element -> collect(element, fields, words));
        }
        for (String field : ORDER) {
            JsonNode value = node.path(field);
            if (value.isContainerNode()) {
                collect(value, fields, words);
            } else if (fields.contains(field) && !value.asText().isEmpty()) {
                words.add(value.asText());
            }
        }
    }
}
