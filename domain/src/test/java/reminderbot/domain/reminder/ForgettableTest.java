package reminderbot.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventState.CloseReason;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.RequiredReactions;

/** Which records of reminders nothing depends on any more. */
class ForgettableTest {
    private static final Instant DUE = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant FINISHED = DUE.plusSeconds(5);
    private static final Instant BEFORE = FINISHED.plusMillis(1);
    private static final Event OPEN = Event.watched(
            new EventPlace(new GuildId(1), new ChannelId(2), new MessageId(3)),
            new EventTitle("Cup final"),
            ReminderInterval.DEFAULT,
            new EventRules(Audience.EVERYBODY, RequiredReactions.DEFAULT, null, 10, null),
            EventHistory.begins(new UserId(4), DUE),
            DUE.plus(Duration.ofHours(1)));
    private static final Event OVER = OPEN.closed(CloseReason.BY_MODERATOR, DUE);

    @Test
    void a_reminder_that_finished_before_and_whose_event_is_over() {
        assertThat(pinging().sent(FINISHED).isForgettable(OVER, BEFORE)).isTrue();
        assertThat(pinging().failed(FINISHED, ReminderFailure.NOT_DELIVERED).isForgettable(OVER, BEFORE))
                .isTrue();
    }

    @Test
    void not_one_that_is_pending_or_finished_since() {
        assertThat(pinging().isForgettable(OVER, BEFORE)).isFalse();
        assertThat(pinging().sent(FINISHED).isForgettable(OVER, FINISHED)).isFalse();
        assertThat(pinging().failed(FINISHED, ReminderFailure.NOT_DELIVERED).isForgettable(OVER, FINISHED))
                .isFalse();
    }

    @Test
    void not_one_that_was_due_since_whenever_it_finished() {
        assertThat(pinging().sent(DUE.minusSeconds(9)).isForgettable(OVER, DUE)).isFalse();
    }

    @Test
    void not_one_that_pinged_for_an_event_that_may_remind_again_since_fair_turns_look_back_on_it() {
        Event complete = OPEN.closed(CloseReason.COMPLETE, DUE);

        assertThat(pinging().sent(FINISHED).isForgettable(OPEN, BEFORE)).isFalse();
        assertThat(pinging().sent(FINISHED).isForgettable(complete, BEFORE)).isFalse();
        assertThat(pinging().sent(FINISHED).isForgettable(complete, DUE.plus(Event.REOPENS_WITHIN)))
                .isTrue();
    }

    @Test
    void one_that_pinged_nobody_whatever_the_event_does() {
        assertThat(claimed().sent(FINISHED).isForgettable(OPEN, BEFORE)).isTrue();
        assertThat(planned().failed(FINISHED, ReminderFailure.CANCELLED).isForgettable(OPEN, BEFORE))
                .isTrue();
    }

    private static ReminderLog claimed() {
        return ReminderLog.claimed(OPEN.id(), DUE, ReminderKind.SCHEDULED, DUE);
    }

    private static ReminderLog planned() {
        return claimed().planned(ReminderPlan.of(new ChannelId(2), null, DUE, List.of(new UserId(9))));
    }

    private static ReminderLog pinging() {
        ReminderLog planned = planned();
        return planned.with(new ReminderPart(1, List.of(new UserId(9)), new PartState.Delivered(new MessageId(7))));
    }
}
