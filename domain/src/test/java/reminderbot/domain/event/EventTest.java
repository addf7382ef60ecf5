package reminderbot.domain.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reminderbot.domain.event.EventState.BlockReason;
import reminderbot.domain.event.EventState.CloseReason;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.RequiredReactions;

class EventTest {
    private static final Instant WATCHED = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void the_first_reminder_is_due_one_interval_after_the_watch() {
        Event event = watched(null);

        assertThat(event.isDue(WATCHED.plus(HOUR).minusMillis(1))).isFalse();
        assertThat(event.isDue(WATCHED.plus(HOUR))).isTrue();
    }

    @Test
    void is_never_due_while_paused_blocked_or_closed() {
        Instant muchLater = WATCHED.plus(Duration.ofDays(30));

        assertThat(watched(null).paused().isDue(muchLater)).isFalse();
        assertThat(watched(null).blocked(BlockReason.MISSING_PERMISSION).isDue(muchLater))
                .isFalse();
        assertThat(watched(null).closed(CloseReason.BY_MODERATOR, WATCHED).isDue(muchLater))
                .isFalse();
    }

    @Test
    void a_pause_until_a_known_time_ends_by_itself() {
        Instant until = WATCHED.plus(Duration.ofHours(3));
        Event paused = watched(null).pausedUntil(until, until.plus(HOUR));

        assertThat(paused.mayRemind(until.minusMillis(1))).isFalse();
        assertThat(paused.isDue(until.plus(HOUR))).isTrue();
        assertThat(paused.claimed(until.plus(Duration.ofHours(2))).kind()).isEqualTo(Event.Kind.ACTIVE);
    }

    @Test
    void may_not_remind_from_the_deadline_on() {
        Instant deadline = WATCHED.plus(Duration.ofMinutes(90));

        assertThat(watched(deadline).mayRemind(deadline.minusMillis(1))).isTrue();
        assertThat(watched(deadline).mayRemind(deadline)).isFalse();
    }

    @Test
    void an_event_that_reminds_always_has_a_next_reminder_and_no_other_has() {
        Event event = watched(null);

        assertThatThrownBy(() -> new Event(
                        event.place(),
                        event.title(),
                        null,
                        event.interval(),
                        event.anchor(),
                        event.rules(),
                        new EventState.Closed(CloseReason.BY_MODERATOR, WATCHED),
                        WATCHED,
                        event.history()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_reminders_that_pinged_somebody_count_towards_the_maximum() {
        Event event = watched(null);
        assertThat(event.maximumReached()).isFalse();

        Event reminded = event.reminded(WATCHED, false).reminded(WATCHED.plus(HOUR), false);

        assertThat(reminded.maximumReached()).isTrue();
        assertThat(reminded.history().lastReminder()).isEqualTo(WATCHED.plus(HOUR));
    }

    @Test
    void a_complete_event_reopens_within_seven_days() {
        Event complete = watched(null).closed(CloseReason.COMPLETE, WATCHED);

        assertThat(complete.reopensOnWithdrawal(WATCHED.plus(Duration.ofDays(7)).minusMillis(1)))
                .isTrue();
        assertThat(complete.reopensOnWithdrawal(WATCHED.plus(Duration.ofDays(7))))
                .isFalse();
    }

    @Test
    void a_complete_event_with_a_deadline_reopens_until_then() {
        Instant deadline = WATCHED.plus(Duration.ofDays(10));
        Event complete = watched(deadline).closed(CloseReason.COMPLETE, WATCHED);

        assertThat(complete.reopensOnWithdrawal(deadline.minusMillis(1))).isTrue();
        assertThat(complete.reopensOnWithdrawal(deadline)).isFalse();
    }

    @Test
    void an_event_closed_by_a_moderator_never_reopens_by_itself() {
        assertThat(watched(null).closed(CloseReason.BY_MODERATOR, WATCHED).reopensOnWithdrawal(WATCHED))
                .isFalse();
    }

    @Test
    void reopening_begins_a_new_grid() {
        Instant later = WATCHED.plus(Duration.ofMinutes(7));
        Event reopened = watched(null).closed(CloseReason.COMPLETE, WATCHED).reopened(later, later.plus(HOUR));

        assertThat(reopened.anchor()).isEqualTo(later);
        assertThat(reopened.nextReminderAt()).isEqualTo(later.plus(HOUR));
    }

    @Test
    void opened_again_because_somebody_wants_it_the_reminders_are_counted_anew() {
        Event over = watched(null)
                .reminded(WATCHED, false)
                .reminded(WATCHED, false)
                .closed(CloseReason.MAXIMUM_REACHED, WATCHED);
        Instant later = WATCHED.plus(Duration.ofDays(1));

        Event anew = over.begunAnew(later, later.plus(HOUR));

        assertThat(anew.maximumReached()).isFalse();
        assertThat(anew.history().lastReminder()).isEqualTo(WATCHED);
        assertThat(anew.anchor()).isEqualTo(later);
        assertThat(anew.kind()).isEqualTo(Event.Kind.ACTIVE);
        assertThat(over.reopened(later, later.plus(HOUR)).maximumReached()).isTrue();
    }

    @Test
    void an_edited_event_begins_a_new_grid_only_when_its_interval_changes() {
        Event event = watched(null);
        Instant later = WATCHED.plus(Duration.ofMinutes(7));
        EventTitle title = new EventTitle("Final");

        Event renamed = event.edited(title, event.interval(), event.rules().atMost(5), later);
        Event slower = event.edited(title, new ReminderInterval(HOUR.multipliedBy(2)), event.rules(), later);

        assertThat(renamed.title()).isEqualTo(title);
        assertThat(renamed.rules().maximum()).isEqualTo(5);
        assertThat(renamed.anchor()).isEqualTo(WATCHED);
        assertThat(slower.anchor()).isEqualTo(later);
        assertThat(slower.interval().duration()).isEqualTo(HOUR.multipliedBy(2));
    }

    @Test
    void a_pause_rests_until_its_end_when_that_is_known() {
        Instant until = WATCHED.plus(HOUR);

        assertThat(watched(null).restsUntil(WATCHED)).isEqualTo(WATCHED);
        assertThat(watched(null).paused().restsUntil(WATCHED)).isEqualTo(WATCHED);
        assertThat(watched(null).pausedUntil(until, until).restsUntil(WATCHED)).isEqualTo(until);
        assertThat(watched(null).pausedUntil(until, until).restsUntil(until.plusMillis(1)))
                .isEqualTo(until.plusMillis(1));
    }

    @Test
    void three_futile_reminders_in_a_row_are_enough() {
        Event twice = watched(null).reminded(WATCHED, true).reminded(WATCHED, true);

        assertThat(twice.isFutile()).isFalse();
        assertThat(twice.reminded(WATCHED, true).isFutile()).isTrue();
        assertThat(twice.reminded(WATCHED, false).reminded(WATCHED, true).isFutile())
                .isFalse();
        assertThat(twice.answered().reminded(WATCHED, true).history().futileReminders())
                .isEqualTo(1);
    }

    @Test
    void a_resume_and_a_reopening_begin_the_count_of_futile_reminders_anew() {
        Event futile = watched(null)
                .reminded(WATCHED, true)
                .reminded(WATCHED, true)
                .reminded(WATCHED, true)
                .stopped();

        assertThat(futile.isFutile()).isTrue();
        assertThat(futile.resumed(WATCHED).isFutile()).isFalse();
        assertThat(futile.resumed(WATCHED).history().remindersSent()).isEqualTo(3);
        assertThat(futile.reopened(WATCHED, WATCHED).isFutile()).isFalse();
        assertThat(futile.begunAnew(WATCHED, WATCHED).isFutile()).isFalse();
    }

    @Test
    void a_pause_by_a_moderator_begins_the_count_of_futile_reminders_anew() {
        Event futile =
                watched(null).reminded(WATCHED, true).reminded(WATCHED, true).reminded(WATCHED, true);

        assertThat(futile.paused().isFutile()).isFalse();
        assertThat(futile.pausedUntil(WATCHED, WATCHED).isFutile()).isFalse();
        assertThat(futile.paused().history().remindersSent()).isEqualTo(3);
    }

    @Test
    void an_event_that_stops_by_itself_is_paused_and_still_closes_at_its_deadline() {
        Instant deadline = WATCHED.plus(HOUR);

        assertThat(watched(null).stopped()).isEqualTo(watched(null).paused());
        assertThat(watched(deadline).stopped()).isEqualTo(watched(deadline).pausedUntil(deadline, deadline));
    }

    @Test
    void an_event_that_closes_before_it_would_remind_has_no_next_reminder_to_tell() {
        assertThat(watched(null).nextReminder()).contains(WATCHED.plus(HOUR));
        assertThat(watched(WATCHED.plus(HOUR).plusMillis(1)).nextReminder()).contains(WATCHED.plus(HOUR));
        assertThat(watched(WATCHED.plus(HOUR)).nextReminder()).isEmpty();
        assertThat(watched(null).paused().nextReminder()).isEmpty();
    }

    @Test
    void what_was_over_for_good_before_may_be_forgotten() {
        Event closed = watched(null).closed(CloseReason.BY_MODERATOR, WATCHED);
        Event archived =
                watched(null).gone(WATCHED.minus(HOUR), WATCHED.minus(HOUR)).gone(WATCHED, WATCHED);

        for (Event over : List.of(closed, archived)) {
            assertThat(over.isForgettable(WATCHED.plusMillis(1))).isTrue();
            assertThat(over.isForgettable(WATCHED)).isFalse();
        }
    }

    @Test
    void what_is_not_over_or_may_reopen_is_never_forgotten() {
        Event complete = watched(null).closed(CloseReason.COMPLETE, WATCHED);
        Instant reopensUntil = WATCHED.plus(Event.REOPENS_WITHIN);

        assertThat(watched(null).isForgettable(Instant.MAX)).isFalse();
        assertThat(watched(null).paused().isForgettable(Instant.MAX)).isFalse();
        assertThat(complete.isForgettable(reopensUntil.minusMillis(1))).isFalse();
        assertThat(complete.isForgettable(reopensUntil)).isTrue();
    }

    @Test
    void an_imported_event_is_no_more_so_once_this_bot_begins_with_it() {
        Event imported = imported();
        Instant next = WATCHED.plus(HOUR.multipliedBy(9));

        Event begun = imported.begun(next);

        assertThat(imported.history().imported()).isTrue();
        assertThat(begun.nextReminderAt()).isEqualTo(next);
        assertThat(begun.history()).isEqualTo(new EventHistory(null, WATCHED, WATCHED.plusSeconds(1), 0, 0, null));
        assertThat(begun.title()).isEqualTo(imported.title());
    }

    @Test
    void an_imported_event_that_is_paused_stays_so_when_this_bot_begins_with_it() {
        Event begun = imported().paused().begun(WATCHED.plus(HOUR));

        assertThat(begun.kind()).isEqualTo(Event.Kind.PAUSED);
        assertThat(begun.nextReminderAt()).isNull();
        assertThat(begun.history().imported()).isFalse();
    }

    @Test
    void that_somebody_watched_it_can_be_forgotten_and_nothing_else() {
        Event reminded = watched(null).reminded(WATCHED.plus(HOUR), true);

        assertThat(reminded.ofNobody().history())
                .isEqualTo(new EventHistory(null, WATCHED, WATCHED.plus(HOUR), 1, 1, null));
        assertThat(reminded.ofNobody().nextReminderAt()).isEqualTo(reminded.nextReminderAt());
    }

    @Test
    void each_rule_changes_alone() {
        EventRules rules = watched(null).rules();
        Audience nobody = new Audience(Set.of(), Set.of(), Set.of(new UserId(1)));

        assertThat(rules.expecting(nobody)).isEqualTo(new EventRules(nobody, rules.required(), null, 2, null));
        assertThat(rules.answeredBy(RequiredReactions.ANY))
                .isEqualTo(new EventRules(rules.audience(), RequiredReactions.ANY, null, 2, null));
        assertThat(rules.remindingIn(new ChannelId(9)))
                .isEqualTo(new EventRules(rules.audience(), rules.required(), new ChannelId(9), 2, null));
        assertThat(rules.atMost(3)).isEqualTo(new EventRules(rules.audience(), rules.required(), null, 3, null));
        assertThat(rules.until(WATCHED))
                .isEqualTo(new EventRules(rules.audience(), rules.required(), null, 2, WATCHED));
        assertThat(rules.until(WATCHED).countingDown(Countdown.DEFAULT))
                .isEqualTo(new EventRules(rules.audience(), rules.required(), null, 2, WATCHED, Countdown.DEFAULT));
    }

    @Test
    void a_countdown_needs_a_deadline_and_ends_with_it() {
        EventRules rules = watched(null).rules();
        EventRules counting = rules.until(WATCHED).countingDown(Countdown.DEFAULT);

        assertThatThrownBy(() -> rules.countingDown(Countdown.DEFAULT)).isInstanceOf(IllegalArgumentException.class);
        assertThat(counting.until(WATCHED.plus(HOUR)).countdown()).isEqualTo(Countdown.DEFAULT);
        assertThat(counting.until(null)).isEqualTo(rules);
        assertThat(counting.countingDown(null)).isEqualTo(rules.until(WATCHED));
    }

    @Test
    void every_other_rule_leaves_the_countdown() {
        EventRules counting = watched(WATCHED).rules().countingDown(Countdown.DEFAULT);

        assertThat(counting.expecting(Audience.EVERYBODY)
                        .answeredBy(RequiredReactions.DEFAULT)
                        .remindingIn(null)
                        .atMost(2))
                .isEqualTo(counting);
    }

    @Test
    void the_end_of_a_countdown_begins_a_new_grid_and_its_beginning_does_not() {
        Instant later = WATCHED.plusSeconds(7);
        Event event = watched(WATCHED.plus(HOUR));
        EventRules counting = event.rules().countingDown(Countdown.DEFAULT);

        Event counted = event.edited(event.title(), event.interval(), counting, later);
        Event ended = counted.edited(event.title(), event.interval(), event.rules(), later);

        assertThat(counted.anchor()).isEqualTo(WATCHED);
        assertThat(counted.edited(event.title(), event.interval(), counting.atMost(3), later)
                        .anchor())
                .isEqualTo(WATCHED);
        assertThat(ended.anchor()).isEqualTo(later);
    }

    private static Event imported() {
        return Event.watched(
                watched(null).place(),
                watched(null).title(),
                watched(null).interval(),
                watched(null).rules(),
                EventHistory.imported(WATCHED, WATCHED.plusSeconds(1)),
                WATCHED.plus(HOUR));
    }

    private static Event watched(@Nullable Instant deadline) {
        return Event.watched(
                new EventPlace(new GuildId(1), new ChannelId(2), new MessageId(3)),
                new EventTitle("Cup final"),
                new ReminderInterval(HOUR),
                new EventRules(Audience.EVERYBODY, RequiredReactions.DEFAULT, null, 2, deadline),
                EventHistory.begins(new UserId(4), WATCHED),
                WATCHED.plus(HOUR));
    }
}
