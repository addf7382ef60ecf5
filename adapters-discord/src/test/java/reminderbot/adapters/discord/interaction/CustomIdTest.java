package reminderbot.adapters.discord.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.id.MessageId;

class CustomIdTest {
    @Test
    void is_read_back_as_it_was_written() {
        CustomId id = CustomId.of("answer", new MessageId(42), 7);

        assertThat(id.text()).isEqualTo("answer:42:7");
        assertThat(CustomId.parse(id.text())).isEqualTo(id);
        assertThat(id.message(0)).isEqualTo(new MessageId(42));
        assertThat(id.number(1)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a", "a:", "a:x", "a:-1", "a:0", "a:99999999999999999999", "a:9999999999999999999", "a: 5", "a:٣"
            })
    void a_forged_message_is_refused(String text) {
        CustomId id = CustomId.parse(text);

        assertThatThrownBy(() -> id.message(0)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a:", "a:x", "a:-1", "a:1234567"})
    void a_forged_number_is_refused(String text) {
        CustomId id = CustomId.parse(text);

        assertThatThrownBy(() -> id.number(0)).isInstanceOf(Refused.class);
    }

    @Test
    void more_than_discord_keeps_is_a_mistake_of_ours() {
        String tooLong = "x".repeat(100);

        assertThatThrownBy(() -> CustomId.of("a", tooLong)).isInstanceOf(IllegalArgumentException.class);
    }
}
