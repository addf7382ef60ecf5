package reminderbot.adapters.sqlite.legacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reminderbot.application.legacy.LegacyValue;

/** Lists that a column holds as JSON text. */
final class ListText {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ListText() {}

    /** The list; empty when the text is anything else. */
    static Optional<LegacyValue> parse(String text) {
        try {
            JsonNode list = MAPPER.readTree(text);
            return list.isArray() ? Optional.of(value(list)) : Optional.empty();
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static LegacyValue value(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> items(node);
            case OBJECT -> fields(node);
            case BOOLEAN -> new LegacyValue.Flag(node.booleanValue());
            case NUMBER -> number(node);
            case STRING -> new LegacyValue.Text(node.textValue());
            case NULL, MISSING, BINARY, POJO -> StoredValues.NOTHING;
        };
    }

    private static LegacyValue items(JsonNode list) {
        List<LegacyValue> items = new ArrayList<>();
        list.forEach(item -> items.add(value(item)));
        return new LegacyValue.Items(items);
    }

    private static LegacyValue fields(JsonNode object) {
        Map<String, LegacyValue> fields = new HashMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
        return new LegacyValue.Fields(fields, Set.of());
    }

    private static LegacyValue number(JsonNode number) {
        return number.isIntegralNumber()
                ? new LegacyValue.Whole(number.bigIntegerValue())
                : new LegacyValue.Decimal(number.doubleValue(), number.asText());
    }
}
