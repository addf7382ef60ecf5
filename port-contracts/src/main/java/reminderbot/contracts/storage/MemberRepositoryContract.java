package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.StorageException;

/** What {@link reminderbot.domain.guild.MemberRepository} promises. */
public interface MemberRepositoryContract extends StorageContract {
    @Test
    default void a_member_is_known_in_their_own_guild_only() {
        given();

        given(stores -> stores.members().save(Guilds.aMember(Ids.user(1))));

        assertThat(member(Ids.GUILD, 1)).contains(Guilds.aMember(Ids.user(1)));
        assertThat(member(Ids.OTHER_GUILD, 1)).isEmpty();
        assertThat(member(Ids.GUILD, 2)).isEmpty();
    }

    @Test
    default void saving_a_member_again_replaces_everything() {
        given();
        given(stores -> stores.members().save(Guilds.aMember(Ids.user(1))));
        Instant later = TestClock.START.plusMillis(1);
        KnownMember changed =
                new KnownMember(Ids.GUILD, Ids.user(1), "Renamed", true, later, later.plusSeconds(60), true);

        given(stores -> stores.members().save(changed));

        assertThat(member(Ids.GUILD, 1)).contains(changed);
    }

    @Test
    default void a_member_of_a_guild_that_is_not_stored_cannot_be_saved() {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> given(stores -> stores.members().save(Guilds.aMember(Ids.user(1)))));
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() ->
                        given(stores -> stores.members().touch(Ids.GUILD, List.of(Ids.user(1)), TestClock.START)));
    }

    @Test
    default void touch_stores_strangers_without_a_name() {
        given();

        given(stores ->
                stores.members().touch(Ids.GUILD, List.of(Ids.user(1), Ids.user(2), Ids.user(1)), TestClock.START));

        assertThat(member(Ids.GUILD, 1)).contains(KnownMember.unnamed(Ids.GUILD, Ids.user(1), TestClock.START));
        assertThat(member(Ids.GUILD, 2)).contains(KnownMember.unnamed(Ids.GUILD, Ids.user(2), TestClock.START));
        assertThat(member(Ids.OTHER_GUILD, 1)).isEmpty();
    }

    @Test
    default void touch_moves_the_last_seen_time_on_and_changes_nothing_else() {
        given();
        given(stores -> stores.members().save(absent(1, TestClock.START, true)));
        Instant later = TestClock.START.plusSeconds(5);

        given(stores -> stores.members().touch(Ids.GUILD, List.of(Ids.user(1)), later));
        given(stores -> stores.members().touch(Ids.GUILD, List.of(Ids.user(1)), TestClock.START));

        assertThat(member(Ids.GUILD, 1)).contains(absent(1, later, true));
    }

    private static KnownMember absent(int user, Instant lastSeen, boolean optedOut) {
        Instant back = TestClock.START.plus(Duration.ofDays(1));
        return new KnownMember(Ids.GUILD, Ids.user(user), "Absent", false, lastSeen, back, optedOut);
    }

    private Optional<KnownMember> member(GuildId guild, int user) {
        return unitOfWork().read(stores -> stores.members().find(guild, Ids.user(user)));
    }
}
