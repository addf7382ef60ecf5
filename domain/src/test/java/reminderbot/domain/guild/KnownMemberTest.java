package reminderbot.domain.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;

class KnownMemberTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final KnownMember ANNA =
            new KnownMember(new GuildId(1), new UserId(2), "Anna", false, NOON, null, false);

    @Test
    void is_named_after_their_id_until_the_name_is_known() {
        assertThat(KnownMember.unnamed(new GuildId(1), new UserId(2), NOON))
                .isEqualTo(new KnownMember(new GuildId(1), new UserId(2), "User 2", false, NOON, null, false));
    }

    @Test
    void is_unnamed_while_nothing_but_the_id_is_known() {
        KnownMember unnamed = KnownMember.unnamed(new GuildId(1), new UserId(2), NOON);

        assertThat(unnamed.isUnnamed()).isTrue();
        assertThat(unnamed.seen(NOON.plusSeconds(9)).isUnnamed()).isTrue();
        assertThat(unnamed.away(NOON.plusSeconds(9)).isUnnamed()).isFalse();
        assertThat(unnamed.optedOut(true).isUnnamed()).isFalse();
        assertThat(named("User 3").isUnnamed()).isFalse();
        assertThat(new KnownMember(new GuildId(1), new UserId(2), "User 2", true, NOON, null, false).isUnnamed())
                .isFalse();
    }

    @Test
    void is_away_and_back_opted_out_and_in() {
        assertThat(ANNA.away(NOON.plusSeconds(9)).awayUntil()).isEqualTo(NOON.plusSeconds(9));
        assertThat(ANNA.away(NOON.plusSeconds(9)).away(null)).isEqualTo(ANNA);
        assertThat(ANNA.optedOut(true).optedOut()).isTrue();
        assertThat(ANNA.optedOut(true).optedOut(false)).isEqualTo(ANNA);
    }

    @Test
    void is_never_seen_earlier_than_before() {
        assertThat(ANNA.seen(NOON.plusMillis(1)).lastSeen()).isEqualTo(NOON.plusMillis(1));
        assertThat(ANNA.seen(NOON.minusMillis(1))).isEqualTo(ANNA);
    }

    @Test
    void has_a_name_of_1_to_100_characters() {
        assertThatThrownBy(() -> named("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> named("x".repeat(101))).isInstanceOf(IllegalArgumentException.class);
        assertThat(named("x".repeat(100)).name()).hasSize(100);
    }

    private static KnownMember named(String name) {
        return new KnownMember(new GuildId(1), new UserId(2), name, false, NOON, null, false);
    }
}
