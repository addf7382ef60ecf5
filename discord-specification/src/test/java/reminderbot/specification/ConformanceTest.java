package reminderbot.specification;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConformanceTest {

    @Test
    void discords_own_description_takes_a_message_and_names_a_misspelt_field() {
        assumeTrue(Conformance.canBeChecked(), "Discord's description is absent");

        assertThatCode(() -> Conformance.check(Stream.of(post("content")))).doesNotThrowAnyException();
        assertThatThrownBy(() -> Conformance.check(Stream.of(post("contnet"))))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("contnet");
    }

    /** A message that was sent, and no answer came. */
    private static Exchange post(String field) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put(field, "hello");
        return new Exchange("POST", "/channels/17/messages", Map.of(), body, 0, MissingNode.getInstance());
    }
}
