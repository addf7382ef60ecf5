package reminderbot.domain.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

class SnowflakeTest {
    private static final List<LongFunction<Record>> ALL =
            List.of(GuildId::new, ChannelId::new, MessageId::new, UserId::new, RoleId::new);

    @Test
    void every_identifier_is_a_positive_number() {
        assertThat(ALL).allSatisfy(type -> {
            assertThat(type.apply(1)).hasToString("1");
            assertThatThrownBy(() -> type.apply(0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageEndingWith("must be a positive number, not 0");
            assertThatThrownBy(() -> type.apply(-1)).isInstanceOf(IllegalArgumentException.class);
        });
    }

    /** The example of Discord's reference. */
    @Test
    void a_message_id_tells_when_the_message_was_written() {
        assertThat(new MessageId(175_928_847_299_117_063L).createdAt())
                .isEqualTo(Instant.parse("2016-04-30T11:18:25.796Z"));
    }

    @Test
    void an_event_is_written_as_its_guild_and_its_message() {
        assertThat(new EventId(new GuildId(7), new MessageId(8))).hasToString("7/8");
    }
}
