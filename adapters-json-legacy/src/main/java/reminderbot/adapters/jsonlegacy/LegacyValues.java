package reminderbot.adapters.jsonlegacy;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reminderbot.application.legacy.LegacyValue;

/** The values of a JSON text as its parser comes to them. Equal numbers and short texts are kept once. */
final class LegacyValues {
    private static final LegacyValue NOTHING = new LegacyValue.Nothing();
    private static final LegacyValue YES = new LegacyValue.Flag(true);
    private static final LegacyValue NO = new LegacyValue.Flag(false);

    /** The same people answer many events, and the same emojis are asked for. */
    private static final int SHORT = 20;

    /** As Python writes and reads them. */
    private static final Set<String> NO_NUMBERS = Set.of("NaN", "Infinity", "-Infinity");

    private final JsonParser parser;
    private final Map<Long, LegacyValue> numbers = new HashMap<>();
    private final Map<String, LegacyValue> texts = new HashMap<>();

    LegacyValues(JsonParser parser) {
        this.parser = parser;
    }

    /** The value that begins with the parser's current token; the parser is left at its last. */
    LegacyValue current() throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token == null ? JsonToken.NOT_AVAILABLE : token) {
            case START_OBJECT -> fields();
            case START_ARRAY -> items();
            case VALUE_STRING -> text(parser.getText());
            case VALUE_NUMBER_INT -> wholeNumber();
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> YES;
            case VALUE_FALSE -> NO;
            case VALUE_NULL -> NOTHING;
            default -> throw new JsonParseException(parser, "a value is missing here", parser.currentLocation());
        };
    }

    private LegacyValue items() throws IOException {
        List<LegacyValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(current());
        }
        return new LegacyValue.Items(items);
    }

    private LegacyValue fields() throws IOException {
        Map<String, LegacyValue> values = new HashMap<>();
        Set<String> repeated = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (values.put(name, current()) != null) {
                repeated.add(name);
            }
        }
        return new LegacyValue.Fields(values, repeated);
    }

    /** The parser knows more names of what is no number than the older bot's language does. */
    private LegacyValue decimal() throws IOException {
        String written = parser.getText();
        if (parser.isNaN() && !NO_NUMBERS.contains(written)) {
            throw new JsonParseException(parser, written + " is no number", parser.currentTokenLocation());
        }
        return new LegacyValue.Decimal(parser.getDoubleValue(), written);
    }

    private LegacyValue wholeNumber() throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? new LegacyValue.Whole(parser.getBigIntegerValue())
                : numbers.computeIfAbsent(
                        parser.getLongValue(), number -> new LegacyValue.Whole(BigInteger.valueOf(number)));
    }

    private LegacyValue text(String text) {
        return text.length() <= SHORT ? texts.computeIfAbsent(text, LegacyValue.Text::new) : new LegacyValue.Text(text);
    }
}
