package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;

/** What {@link reminderbot.domain.guild.MemberRepository} promises of people who want no reminder. */
public interface ExcusedContract extends StorageContract {
    @Test
    default void nobody_is_excused_who_said_nothing() {
        given(Events.anEvent().build());

        given(stores -> stores.members().save(Guilds.aMember(Ids.user(1))));

        assertThat(excused(Ids.event(1), TestClock.START)).isEmpty();
    }

    @Test
    default void people_who_opted_out_of_an_event_are_excused_from_it_alone() {
        given(Events.anEvent().build(), Events.anEvent().ofMessage(2).build());

        given(stores -> stores.members().optOut(Ids.event(1), Ids.user(1)));
        given(stores -> stores.members().optOut(Ids.event(1), Ids.user(1)));

        assertThat(excused(Ids.event(1), TestClock.START)).isEqualTo(Map.of(Ids.user(1), Excuse.OPTED_OUT));
        assertThat(excused(Ids.event(2), TestClock.START)).isEmpty();
    }

    @Test
    default void opting_out_of_an_event_that_is_not_stored_is_not_stored() {
        given();

        given(stores -> stores.members().optOut(Ids.event(1), Ids.user(1)));
        given(stores -> stores.events().save(Events.anEvent().build()));

        assertThat(excused(Ids.event(1), TestClock.START)).isEmpty();
    }

    @Test
    default void people_who_opted_out_of_the_guild_are_excused_from_its_events_alone() {
        given(
                Events.anEvent().build(),
                Events.anEvent().ofMessage(2).in(Ids.OTHER_GUILD).build());
        KnownMember optedOut = absent(1, TestClock.START, true);

        given(stores -> stores.members().save(optedOut));

        assertThat(excused(Ids.event(1), TestClock.START)).isEqualTo(Map.of(Ids.user(1), Excuse.OPTED_OUT));
        assertThat(excused(new EventId(Ids.OTHER_GUILD, Ids.message(2)), TestClock.START))
                .isEmpty();
    }

    @Test
    default void people_are_away_until_the_time_they_said() {
        given(Events.anEvent().build());
        given(stores -> stores.members().save(absent(1, TestClock.START, false)));
        Instant back = TestClock.START.plus(Duration.ofDays(1));

        assertThat(excused(Ids.event(1), back.minusMillis(1))).isEqualTo(Map.of(Ids.user(1), Excuse.AWAY));
        assertThat(excused(Ids.event(1), back)).isEmpty();
    }

    @Test
    default void opting_out_weighs_more_than_being_away() {
        given(Events.anEvent().build());

        given(stores -> {
            stores.members().save(absent(1, TestClock.START, true));
            stores.members().save(absent(2, TestClock.START, false));
            stores.members().optOut(Ids.event(1), Ids.user(2));
        });

        assertThat(excused(Ids.event(1), TestClock.START))
                .isEqualTo(Map.of(Ids.user(1), Excuse.OPTED_OUT, Ids.user(2), Excuse.OPTED_OUT));
    }

    @Test
    default void another_guild_neither_sees_nor_opts_anybody_out_of_an_event() {
        given(Events.anEvent().build());
        EventId foreign = Ids.seenFromOtherGuild(Ids.event(1));

        given(stores -> {
            stores.members().optOut(Ids.event(1), Ids.user(1));
            stores.members().optOut(foreign, Ids.user(2));
        });

        assertThat(excused(Ids.event(1), TestClock.START)).containsOnlyKeys(Ids.user(1));
        assertThat(excused(foreign, TestClock.START)).isEmpty();
    }

    private Map<UserId, Excuse> excused(EventId event, Instant now) {
        return unitOfWork().read(stores -> stores.members().listExcused(event, now));
    }

    private static KnownMember absent(int user, Instant lastSeen, boolean optedOut) {
        Instant back = TestClock.START.plus(Duration.ofDays(1));
        return new KnownMember(Ids.GUILD, Ids.user(user), "Absent", false, lastSeen, back, optedOut);
    }
}
