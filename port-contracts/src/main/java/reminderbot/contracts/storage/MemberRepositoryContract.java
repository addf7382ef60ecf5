package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
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
    default void the_beginning_of_1970_is_a_time_and_not_none() {
        given();
        KnownMember longAgo =
                new KnownMember(Ids.GUILD, Ids.user(1), "Back", false, Instant.EPOCH, Instant.EPOCH, false);

        given(stores -> stores.members().save(longAgo));

        assertThat(member(Ids.GUILD, 1)).contains(longAgo);
    }

    @Test
    default void a_member_of_a_guild_that_is_not_stored_cannot_be_saved() {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> given(stores -> stores.members().save(Guilds.aMember(Ids.user(1)))));
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() ->
                        given(stores -> stores.members().saveAll(Ids.GUILD, List.of(Guilds.aMember(Ids.user(1))))));
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() ->
                        given(stores -> stores.members().touch(Ids.GUILD, List.of(Ids.user(1)), TestClock.START)));
    }

    @Test
    default void many_members_are_stored_like_one_after_the_other_and_listed_by_user_id() {
        given();
        List<KnownMember> members = IntStream.rangeClosed(1, 2_500)
                .mapToObj(n -> new KnownMember(
                        Ids.GUILD,
                        new UserId(Long.MAX_VALUE - 2_500 + n),
                        "Zoë \"" + n + "\" 🎉",
                        n % 2 == 0,
                        TestClock.START.plusMillis(n),
                        n % 3 == 0 ? TestClock.START.plusSeconds(n) : null,
                        n % 5 == 0))
                .toList();
        KnownMember elsewhere =
                new KnownMember(Ids.OTHER_GUILD, Ids.user(1), "Elsewhere", false, TestClock.START, null, false);

        given(stores -> stores.members()
                .save(KnownMember.unnamed(Ids.GUILD, members.get(7).user(), TestClock.START)));
        given(stores -> stores.members().save(elsewhere));
        given(stores -> {
            List<KnownMember> backwards = new ArrayList<>(members);
            Collections.reverse(backwards);
            stores.members().saveAll(Ids.GUILD, backwards);
        });
        given(stores -> stores.members().saveAll(Ids.OTHER_GUILD, List.of()));

        assertThat(members(Ids.GUILD)).isEqualTo(members);
        assertThat(members(Ids.OTHER_GUILD)).containsExactly(elsewhere);
        assertThat(page(members.get(41).user(), 2)).isEqualTo(members.subList(42, 44));
        assertThat(page(members.get(2_499).user(), 2)).isEmpty();
    }

    @Test
    default void pages_come_in_the_order_of_people_however_many_are_alike() {
        given();
        List<KnownMember> members = IntStream.rangeClosed(1, 1_500)
                .mapToObj(MemberRepositoryContract::alikeButForAFew)
                .toList();
        given(stores -> stores.members().saveAll(Ids.GUILD, members));

        assertThat(page(null, 1_000)).isEqualTo(members.subList(0, 1_000));
        assertThat(page(Ids.user(1_000), 1_000)).isEqualTo(members.subList(1_000, 1_500));
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

    /** Each of the few differs from all others in one thing. */
    private static KnownMember alikeButForAFew(int user) {
        KnownMember alike = KnownMember.unnamed(Ids.GUILD, Ids.user(user), TestClock.START);
        return switch (user) {
            case 100 -> new KnownMember(Ids.GUILD, alike.user(), alike.name(), true, alike.lastSeen(), null, false);
            case 200, 300 -> new KnownMember(Ids.GUILD, alike.user(), "Ann", false, alike.lastSeen(), null, false);
            case 400 ->
                new KnownMember(
                        Ids.GUILD,
                        alike.user(),
                        KnownMember.placeholder(Ids.user(401)),
                        false,
                        alike.lastSeen(),
                        null,
                        false);
            case 500 -> alike.seen(TestClock.START.plusMillis(1));
            case 600 -> alike.away(TestClock.START);
            case 700 -> alike.away(TestClock.START.plusMillis(1));
            case 800 -> alike.optedOut(true);
            default -> alike;
        };
    }

    private static KnownMember absent(int user, Instant lastSeen, boolean optedOut) {
        Instant back = TestClock.START.plus(Duration.ofDays(1));
        return new KnownMember(Ids.GUILD, Ids.user(user), "Absent", false, lastSeen, back, optedOut);
    }

    private List<KnownMember> members(GuildId guild) {
        return unitOfWork().read(stores -> stores.members().list(guild, null, 10_000));
    }

    private List<KnownMember> page(@Nullable UserId after, int limit) {
        return unitOfWork().read(stores -> stores.members().list(Ids.GUILD, after, limit));
    }

    private Optional<KnownMember> member(GuildId guild, int user) {
        return unitOfWork().read(stores -> stores.members().find(guild, Ids.user(user)));
    }
}
