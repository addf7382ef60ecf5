package reminderbot.application.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A file that cannot be read is told of. */
class LegacyUnreadableTest {
    @Test
    void it_says_what_is_wrong_in_a_sentence_and_by_a_name() {
        IOException cause = new IOException("unexpected end");

        assertThat(new LegacyUnreadable(LegacyUnreadable.Kind.JSON_CORRUPT, "events.json is cut off.", cause))
                .hasMessage("events.json is cut off.")
                .hasCause(cause)
                .extracting(LegacyUnreadable::kind)
                .isEqualTo(LegacyUnreadable.Kind.JSON_CORRUPT);
    }
}
