package reminderbot.adapters.jsonlegacy.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A strict model of the older bot's loader ({@code legacy/README.md}, section 2, V5): one record that is not as that bot writes
 * it, and it has no events at all. Stricter than the original where that only makes do with less.
 */
final class OlderLoader {
    private static final Pattern LOCAL_TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{6})?");
    private static final List<String> FIELDS = List.of(
            "message_id",
            "channel_id",
            "guild_id",
            "title",
            "interval_minutes",
            "required_reactions",
            "last_reminder",
            "users_who_reacted",
            "all_users",
            "is_paused",
            "created_at");
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private OlderLoader() {}

    /** The records, in the order of the file. Fails when that bot would have returned none. */
    static List<JsonNode> load(Path file) throws IOException {
        JsonNode root = JSON.readTree(Files.readString(file));
        require(root.isObject(), "not an object", root);
        List<JsonNode> records = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            JsonNode event = member.getValue();
            require(event.isObject(), "a stray member " + member.getKey(), event);
            require(event.path("message_id").asText().equals(member.getKey()), "another key", event);
            require(names(event).equals(FIELDS), "other fields", event);
            check(event);
            records.add(event);
        }
        return records;
    }

    private static void check(JsonNode event) {
        for (String id : List.of("message_id", "channel_id", "guild_id")) {
            require(event.get(id).isIntegralNumber(), id, event);
        }
        for (String list : List.of("users_who_reacted", "all_users")) {
            event.get(list).forEach(id -> require(id.isIntegralNumber(), list, event));
        }
        event.get("required_reactions").forEach(emoji -> require(emoji.isTextual(), "an emoji", event));
        for (String time : List.of("last_reminder", "created_at")) {
            require(LOCAL_TIME.matcher(event.get(time).asText()).matches(), time, event);
        }
        require(event.get("title").isTextual(), "the title", event);
        require(event.get("is_paused").isBoolean(), "is_paused", event);
        JsonNode interval = event.get("interval_minutes");
        boolean whole = interval.isIntegralNumber();
        require(interval.isNumber() && (whole || interval.asDouble() % 1 != 0), "the interval", event);
    }

    private static List<String> names(JsonNode event) {
        List<String> names = new ArrayList<>();
        event.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static void require(boolean condition, String what, JsonNode event) {
        if (!condition) {
            throw new AssertionError("the older bot would drop everything because of " + what + ": " + event);
        }
    }
}
