package reminderbot.adapters.jsonlegacy.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Records of a main file as they were written, so that they can be kept there to the letter. */
final class HeldBackRecords {
    /** The version of the older bot that put its records below this key. */
    private static final String ENVELOPE = "events";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final String text;
    private final Set<String> keys;
    private final Map<String, String> found = new LinkedHashMap<>();

    private HeldBackRecords(String text, Set<String> keys) {
        this.text = text;
        this.keys = keys;
    }

    /** The texts of the records with these keys, in the order of the file; of a key that is there twice the last. */
    static Map<String, String> in(byte[] main, Set<String> keys) throws IOException {
        if (keys.isEmpty()) {
            return Map.of();
        }
        String text = new String(main, StandardCharsets.UTF_8);
        HeldBackRecords records =
                new HeldBackRecords(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, keys);
        records.find();
        return records.found;
    }

    private void find() throws IOException {
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                members(parser);
            }
        }
    }

    private void members(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (keys.contains(key)) {
                found.put(key, taken(parser));
            } else if (value == JsonToken.START_OBJECT && key.equals(ENVELOPE)) {
                members(parser);
            } else {
                parser.skipChildren();
            }
        }
    }

    private String taken(JsonParser parser) throws IOException {
        int begin = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
        parser.skipChildren();
        parser.finishToken();
        int end = Math.toIntExact(parser.currentLocation().getCharOffset());
        return text.substring(begin, end);
    }
}
