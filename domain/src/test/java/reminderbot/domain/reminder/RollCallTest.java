package reminderbot.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.guild.Member;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.reaction.RequiredReactions;

class RollCallTest {
    private static final MessageId MESSAGE = new MessageId(1_200_000_000_000_000_000L);
    private static final Instant POSTED = MESSAGE.createdAt();
    private static final Instant NOW = POSTED.plus(Duration.ofHours(30));
    private static final Instant LONG_AGO = POSTED.minus(Duration.ofDays(365));
    private static final RoleId PLAYERS = new RoleId(50);
    private static final RoleId GUESTS = new RoleId(51);
    private static final Member.Sight ALL = new Member.Sight(true, true);

    @Test
    void missing_are_those_of_the_audience_who_neither_answered_nor_are_excused() {
        RollCall roll = RollCall.of(
                event(Audience.EVERYBODY),
                List.of(member(3), member(1), member(2)),
                Set.of(user(2)),
                Map.of(user(3), Excuse.AWAY),
                OperatingMode.STANDARD,
                NOW);

        assertThat(roll.answered()).containsExactly(user(2));
        assertThat(roll.excused()).containsExactly(Map.entry(user(3), Excuse.AWAY));
        assertThat(roll.missing()).containsExactly(user(1));
        assertThat(roll.expected()).isEqualTo(3);
    }

    @Test
    void people_are_in_the_order_of_their_ids() {
        RollCall roll = RollCall.of(
                event(Audience.EVERYBODY),
                List.of(member(4), member(2), member(3), member(1)),
                Set.of(user(4), user(3)),
                Map.of(),
                OperatingMode.STANDARD,
                NOW);

        assertThat(roll.answered()).containsExactly(user(3), user(4));
        assertThat(roll.missing()).containsExactly(user(1), user(2));
    }

    @Test
    void expected_is_who_answered_is_excused_or_is_missing() {
        RollCall roll = new RollCall(List.of(user(1)), Map.of(user(2), Excuse.AWAY), List.of(user(3)));

        assertThat(List.of(user(1), user(2), user(3))).allMatch(roll::expects);
        assertThat(roll.expects(user(4))).isFalse();
    }

    @Test
    void bots_and_those_who_cannot_view_the_channel_are_not_expected() {
        Member bot = new Member(user(1), Set.of(), true, false, null, LONG_AGO, ALL);
        Member outside = new Member(user(2), Set.of(), false, false, null, LONG_AGO, new Member.Sight(false, true));

        assertThat(call(Audience.EVERYBODY, bot, outside).expected()).isZero();
    }

    @Test
    void an_audience_of_roles_leaves_out_excluded_roles_and_people() {
        Audience players = new Audience(Set.of(PLAYERS), Set.of(GUESTS), Set.of(user(4)));

        RollCall roll = call(players, member(1), member(2, PLAYERS), member(3, PLAYERS, GUESTS), member(4, PLAYERS));

        assertThat(roll.missing()).containsExactly(user(2));
    }

    @Test
    void somebody_who_answered_outside_the_audience_counts_nowhere() {
        RollCall roll = RollCall.of(
                event(Audience.EVERYBODY), List.of(member(1)), Set.of(user(9)), Map.of(), OperatingMode.STANDARD, NOW);

        assertThat(roll.answered()).isEmpty();
    }

    @Test
    void an_answer_counts_even_of_somebody_excused() {
        RollCall roll = RollCall.of(
                event(Audience.EVERYBODY),
                List.of(member(1)),
                Set.of(user(1)),
                Map.of(user(1), Excuse.OPTED_OUT),
                OperatingMode.STANDARD,
                NOW);

        assertThat(roll.answered()).containsExactly(user(1));
        assertThat(roll.excused()).isEmpty();
    }

    @Test
    void pending_timed_out_and_blind_members_are_excused_with_their_reason() {
        Member pending = new Member(user(1), Set.of(), false, true, null, LONG_AGO, ALL);
        Member timedOut = timedOutUntil(2, NOW.plusMillis(1));
        Member free = timedOutUntil(3, NOW);
        Member blind = new Member(user(4), Set.of(), false, false, null, LONG_AGO, new Member.Sight(true, false));

        RollCall roll = call(Audience.EVERYBODY, pending, timedOut, free, blind);

        assertThat(roll.excused())
                .containsOnly(
                        Map.entry(user(1), Excuse.PENDING),
                        Map.entry(user(2), Excuse.TIMED_OUT),
                        Map.entry(user(4), Excuse.CANNOT_SEE_TARGET));
        assertThat(roll.missing()).containsExactly(user(3));
    }

    @Test
    void who_joined_after_the_message_has_24_hours_of_grace() {
        Member newcomer = joined(1, NOW.minus(Duration.ofHours(24)).plusMillis(1));
        Member settled = joined(2, NOW.minus(Duration.ofHours(24)));
        Member wasThere = joined(3, POSTED);

        RollCall roll = call(Audience.EVERYBODY, newcomer, settled, wasThere);

        assertThat(roll.excused()).containsOnly(Map.entry(user(1), Excuse.NEWCOMER));
    }

    @Test
    void test_mode_gives_newcomers_no_grace() {
        RollCall roll = RollCall.of(
                event(Audience.EVERYBODY), List.of(joined(1, NOW)), Set.of(), Map.of(), OperatingMode.TEST, NOW);

        assertThat(roll.missing()).containsExactly(user(1));
    }

    @Test
    void is_complete_only_when_somebody_is_expected_and_each_has_answered() {
        assertThat(call(Audience.EVERYBODY).isComplete()).isFalse();
        assertThat(new RollCall(List.of(user(1)), Map.of(), List.of()).isComplete())
                .isTrue();
        assertThat(new RollCall(List.of(user(1)), Map.of(user(2), Excuse.AWAY), List.of()).isComplete())
                .isFalse();
    }

    private static RollCall call(Audience audience, Member... members) {
        return RollCall.of(event(audience), List.of(members), Set.of(), Map.of(), OperatingMode.STANDARD, NOW);
    }

    private static Member member(long id, RoleId... roles) {
        return new Member(user(id), Set.of(roles), false, false, null, LONG_AGO, ALL);
    }

    private static Member joined(long id, Instant at) {
        return new Member(user(id), Set.of(), false, false, null, at, ALL);
    }

    private static Member timedOutUntil(long id, @Nullable Instant until) {
        return new Member(user(id), Set.of(), false, false, until, LONG_AGO, ALL);
    }

    private static UserId user(long id) {
        return new UserId(id);
    }

    private static Event event(Audience audience) {
        return Event.watched(
                new EventPlace(new GuildId(1), new ChannelId(2), MESSAGE),
                new EventTitle("Cup final"),
                ReminderInterval.DEFAULT,
                new EventRules(audience, RequiredReactions.DEFAULT, null, 10, null),
                EventHistory.begins(user(99), POSTED),
                POSTED.plus(ReminderInterval.DEFAULT.duration()));
    }
}
