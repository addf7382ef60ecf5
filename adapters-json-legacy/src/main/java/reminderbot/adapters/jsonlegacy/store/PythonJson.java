package reminderbot.adapters.jsonlegacy.store;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Writes one member of an object as Python's {@code json.dump(…, ensure_ascii=False, indent=2)} does. */
final class PythonJson {
    private static final String MEMBER = "  ";
    private static final String FIELD = "    ";
    private static final String ITEM = "      ";

    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    void open(String key) {
        text.append(MEMBER).append(quoted(key)).append(": {\n");
    }

    /** The whole member. */
    byte[] close() {
        text.append('\n').append(MEMBER).append('}');
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    void number(String name, long value) {
        written(name, Long.toString(value));
    }

    void text(String name, String value) {
        written(name, quoted(value));
    }

    void texts(String name, List<String> values) {
        list(name, values.stream().map(PythonJson::quoted));
    }

    void numbers(String name, List<Long> values) {
        list(name, values.stream().map(value -> Long.toString(value)));
    }

    /** A value as it is to stand there. */
    void written(String name, String value) {
        if (!first) {
            text.append(",\n");
        }
        first = false;
        text.append(FIELD).append(quoted(name)).append(": ").append(value);
    }

    /** A text in quotation marks. */
    static String quoted(String value) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
    }

    private void list(String name, Stream<String> values) {
        List<String> items = values.toList();
        String separator = ",\n" + ITEM;
        written(name, items.isEmpty() ? "[]" : "[\n" + ITEM + String.join(separator, items) + "\n" + FIELD + "]");
    }
}
