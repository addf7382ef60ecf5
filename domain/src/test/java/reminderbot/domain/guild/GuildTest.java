package reminderbot.domain.guild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import reminderbot.domain.id.GuildId;

class GuildTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Guild GUILD = new Guild(new GuildId(1), "Example Club", GuildSettings.DEFAULT);

    @Test
    void is_left_from_when_that_is_first_known() {
        Guild left = GUILD.left(NOON);

        assertThat(GUILD.isLeft()).isFalse();
        assertThat(left.isLeft()).isTrue();
        assertThat(left).isEqualTo(new Guild(GUILD.id(), "Example Club", GuildSettings.DEFAULT, NOON));
        assertThat(left.left(NOON.plusSeconds(1))).isEqualTo(left);
    }

    @Test
    void is_what_it_was_when_the_bot_is_invited_again() {
        assertThat(GUILD.left(NOON).rejoined()).isEqualTo(GUILD);
    }
}
