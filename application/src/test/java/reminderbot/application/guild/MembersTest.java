package reminderbot.application.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.application.fixture.House;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;

class MembersTest {
    private static final UserId ANNA = Ids.user(1);
    private static final UserId BEN = Ids.user(2);
    private static final Duration HOUR = Duration.ofHours(1);

    private final House house = new House();
    private final SetAway setAway = new SetAway(house.storage, house.clock, house.rules);
    private final SetOptOut setOptOut = new SetOptOut(house.storage, house.clock, house.rules);
    private EventId event = Ids.event(1);

    @BeforeEach
    void watch() {
        house.discord.join(ANNA, BEN);
        event = house.watch();
    }

    @Test
    void who_is_away_is_not_reminded_until_they_are_back() {
        away(house.clock.instant().plus(HOUR.multipliedBy(2)));

        house.pass(HOUR);
        assertThat(house.discord.pinged()).containsExactly(BEN);
        house.pass(HOUR);

        assertThat(house.discord.pinged()).containsExactlyInAnyOrder(BEN, ANNA, BEN);
    }

    @Test
    void who_comes_back_early_is_reminded_again() {
        away(house.clock.instant().plus(HOUR.multipliedBy(9)));
        away(null);

        house.pass(HOUR);

        assertThat(house.discord.pinged()).containsExactly(ANNA, BEN);
    }

    @Test
    void nobody_is_away_until_a_time_that_has_passed() {
        assertRefused(() -> away(house.clock.instant()), Refusal.NOT_IN_THE_FUTURE);

        assertThat(excused()).isEmpty();
    }

    @Test
    void who_opts_out_of_an_event_is_not_reminded_of_it_and_may_opt_in_again() {
        optOut(event.message(), true);
        house.pass(HOUR);
        assertThat(house.discord.pinged()).containsExactly(BEN);

        optOut(event.message(), false);
        house.pass(HOUR);

        assertThat(house.discord.pinged()).containsExactlyInAnyOrder(BEN, ANNA, BEN);
    }

    @Test
    void who_opts_out_of_the_guild_is_reminded_of_none_of_its_events_and_may_opt_in_again() {
        optOut(null, true);
        assertThat(excused()).isEqualTo(Map.of(ANNA, Excuse.OPTED_OUT));

        optOut(null, false);

        assertThat(excused()).isEmpty();
    }

    @Test
    void nobody_opts_out_of_an_event_that_the_guild_does_not_have() {
        assertRefused(() -> optOut(Ids.message(2), true), Refusal.NO_SUCH_EVENT);
        assertRefused(
                () -> setOptOut.handle(new SetOptOut.Command(Ids.OTHER_GUILD, "Other", ANNA, event.message(), true)),
                Refusal.NO_SUCH_EVENT);
        assertThat(excused()).isEmpty();
    }

    @Test
    void a_guild_without_events_remembers_who_opted_out_of_it() {
        setOptOut.handle(new SetOptOut.Command(Ids.OTHER_GUILD, "Other", ANNA, null, true));

        Optional<KnownMember> known =
                house.storage.read(stores -> stores.members().find(Ids.OTHER_GUILD, ANNA));
        assertThat(known).map(KnownMember::optedOut).contains(true);
    }

    @Test
    void a_forgotten_member_leaves_nothing_and_the_event_goes_on() {
        away(house.clock.instant().plus(HOUR.multipliedBy(5)));
        ForgetMember forgetMember = new ForgetMember(house.storage);

        assertThat(forgetMember.handle(new ForgetMember.Command(Ids.GUILD, ANNA)))
                .isTrue();

        assertThat(excused()).isEmpty();
        assertThat(forgetMember.handle(new ForgetMember.Command(Ids.GUILD, ANNA)))
                .isFalse();
        house.pass(HOUR);
        assertThat(house.discord.pinged()).containsExactly(ANNA, BEN);
    }

    @Test
    void a_forgotten_guild_leaves_nothing_and_reminds_nobody() {
        ForgetGuild forgetGuild = new ForgetGuild(house.storage);

        assertThat(forgetGuild.handle(new ForgetGuild.Command(Ids.GUILD))).isTrue();

        Optional<Event> found = house.storage.read(stores -> stores.events().find(event));
        Optional<Guild> guild = house.storage.read(stores -> stores.guilds().find(Ids.GUILD));
        assertThat(found).isEmpty();
        assertThat(guild).isEmpty();
        house.pass(HOUR);
        assertThat(house.discord.sent()).isEmpty();
        assertThat(forgetGuild.handle(new ForgetGuild.Command(Ids.GUILD))).isFalse();
    }

    private void away(@Nullable Instant until) {
        setAway.handle(new SetAway.Command(Ids.GUILD, "Guild", ANNA, until));
    }

    private void optOut(@Nullable MessageId from, boolean optedOut) {
        setOptOut.handle(new SetOptOut.Command(Ids.GUILD, "Guild", ANNA, from, optedOut));
    }

    private Map<UserId, Excuse> excused() {
        return house.storage.read(stores -> stores.members().listExcused(event, house.clock.instant()));
    }

    private static void assertRefused(ThrowingCallable call, Refusal refusal) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
