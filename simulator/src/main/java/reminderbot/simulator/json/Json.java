package reminderbot.simulator.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collector;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Small helpers to write and read JSON. */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** An empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An empty array. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    /** Collects nodes into an array. */
    public static Collector<JsonNode, ArrayNode, ArrayNode> toArray() {
        return Collector.of(Json::array, ArrayNode::add, ArrayNode::addAll);
    }

    /** Ids as Discord writes them: an array of strings. */
    public static ArrayNode ids(Collection<Long> ids) {
        ArrayNode array = array();
        ids.stream().sorted().map(String::valueOf).forEach(array::add);
        return array;
    }

    /** An instant as Discord writes it. */
    public static String time(Instant instant) {
        return instant.toString().replace("Z", "+00:00");
    }

    /** The elements of an array; none when it is no array. */
    public static Stream<JsonNode> elements(JsonNode array) {
        return array.isArray() ? StreamSupport.stream(array.spliterator(), false) : Stream.empty();
    }

    /** A copy of an array; an empty one when it is no array. */
    public static ArrayNode arrayOf(JsonNode node) {
        return elements(node).map(JsonNode::<JsonNode>deepCopy).collect(toArray());
    }

    /**
     * Reads JSON; the missing node when there is none.
     *
     * @throws IllegalArgumentException when the text is no JSON
     */
    public static JsonNode parse(String text) {
        if (text.isEmpty()) {
            return MissingNode.getInstance();
        }
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException("not JSON: " + text, malformed);
        }
    }
}
