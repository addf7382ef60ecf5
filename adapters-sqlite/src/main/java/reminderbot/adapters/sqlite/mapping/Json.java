package reminderbot.adapters.sqlite.mapping;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;
import reminderbot.domain.storage.StorageException;

/** Columns that hold JSON. What is null is left out; what is not known is ignored. Thread-safe. */
public final class Json {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Json() {}

    /** The text of a record or list. */
    public static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + value, e);
        }
    }

    /** An array of identifiers, in this order; for SQLite, which cuts none off. */
    public static <T> String writeIds(Collection<T> values, ToLongFunction<T> id) {
        StringBuilder text = new StringBuilder("[");
        for (T value : values) {
            text.append(text.length() == 1 ? "" : ",").append(id.applyAsLong(value));
        }
        return text.append(']').toString();
    }

    /** An array of arrays, one for each row; for many rows, since to find out what a value is takes longer than to write it. */
    public static <T> String writeRows(List<T> rows, RowWriter<T> writer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = MAPPER.getFactory().createGenerator(text)) {
            json.writeStartArray();
            for (T row : rows) {
                json.writeStartArray();
                writer.write(json, row);
                json.writeEndArray();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new IllegalStateException("nothing can fail in memory", e);
        }
        return text.toString();
    }

    /**
     * The record that the text holds.
     *
     * @throws StorageException when it holds something else
     */
    public static <T> T read(String text, Class<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new StorageException("a column does not hold a " + type.getSimpleName(), e);
        }
    }

    /** Identifiers in ascending order, as texts: most JSON tools cut numbers of this size off. */
    public static <T> List<String> ids(Collection<T> ids, ToLongFunction<T> value) {
        return ids.stream().mapToLong(value).sorted().mapToObj(Long::toString).toList();
    }

    /** Writes the values of one row, in their order. */
    @FunctionalInterface
    public interface RowWriter<T> {
        void write(JsonGenerator json, T row) throws IOException;
    }
}
