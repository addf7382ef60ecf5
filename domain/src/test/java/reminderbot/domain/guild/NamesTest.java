package reminderbot.domain.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;

/** What a guild and a member may be called. */
class NamesTest {
    private static final GuildId GUILD = new GuildId(1);
    private static final UserId USER = new UserId(2);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {1, 100})
    void a_name_of_1_to_100_characters_is_taken(int length) {
        String name = "x".repeat(length);

        assertThat(guild(name).name()).isEqualTo(name);
        assertThat(member(name).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 101})
    void any_other_name_is_not(int length) {
        assertThatThrownBy(() -> guild("x".repeat(length)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("not " + length);
        assertThatThrownBy(() -> member("x".repeat(length)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("not " + length);
    }

    @Test
    void somebody_of_whom_only_the_id_is_known_is_called_by_it() {
        assertThat(KnownMember.unnamed(GUILD, USER, NOW))
                .isEqualTo(new KnownMember(GUILD, USER, "User 2", false, NOW, null, false));
    }

    private static Guild guild(String name) {
        return new Guild(GUILD, name, GuildSettings.DEFAULT);
    }

    private static KnownMember member(String name) {
        return new KnownMember(GUILD, USER, name, false, NOW, null, false);
    }
}
