package reminderbot.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;

class ReminderLogTest {
    private static final Instant DUE = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LATER = DUE.plusSeconds(5);
    private static final EventId EVENT = new EventId(new GuildId(1), new MessageId(2));

    @Test
    void a_claimed_reminder_is_to_be_worked_on_at_once() {
        ReminderLog log = claimed();

        assertThat(log.isPending()).isTrue();
        assertThat(log.failedTries()).isZero();
        assertThat(log.status()).isEqualTo(new ReminderStatus.Pending(0, LATER));
        assertThat(log.key()).isEqualTo(ReminderKey.of(EVENT.message(), DUE, ReminderKind.MANUAL));
    }

    @Test
    void every_retry_counts_the_try_that_failed() {
        ReminderLog retried = claimed().retriedAt(LATER).retriedAt(LATER.plusSeconds(1));

        assertThat(retried.status()).isEqualTo(new ReminderStatus.Pending(2, LATER.plusSeconds(1)));
        assertThat(retried.failedTries()).isEqualTo(2);
    }

    @Test
    void a_rest_is_no_try() {
        ReminderLog resting = claimed().retriedAt(LATER).restingUntil(LATER.plusSeconds(9));

        assertThat(resting.status()).isEqualTo(new ReminderStatus.Pending(1, LATER.plusSeconds(9)));
    }

    @Test
    void a_finished_reminder_is_not_pending_and_counts_no_tries() {
        ReminderLog sent = claimed().retriedAt(LATER).sent(LATER);
        ReminderLog failed = claimed().retriedAt(LATER).failed(LATER, ReminderFailure.NOT_PERMITTED);

        assertThat(sent.status()).isEqualTo(new ReminderStatus.Sent(LATER, 0));
        assertThat(failed.status()).isEqualTo(new ReminderStatus.Failed(LATER, ReminderFailure.NOT_PERMITTED));
        assertThat(List.of(sent, failed))
                .allSatisfy(log -> assertThat(log.isPending()).isFalse())
                .allSatisfy(log -> assertThat(log.failedTries()).isZero());
    }

    @Test
    void changing_one_part_leaves_the_others_as_they_are() {
        List<UserId> recipients =
                LongStream.rangeClosed(1, 101).mapToObj(UserId::new).toList();
        ReminderPlan plan = ReminderPlan.of(new ChannelId(5), null, DUE, recipients);
        ReminderPart second = plan.parts().get(1);

        ReminderLog changed = claimed().planned(plan).with(second, new PartState.DeletedSince());

        assertThat(changed.plan())
                .isEqualTo(new ReminderPlan(
                        new ChannelId(5),
                        null,
                        DUE,
                        List.of(
                                plan.parts().get(0),
                                second.in(new PartState.DeletedSince()),
                                plan.parts().get(2))));
        assertThat(changed.sent(LATER).status()).isEqualTo(new ReminderStatus.Sent(LATER, 50));
    }

    @Test
    void of_several_messages_one_is_removed_at_a_time() {
        List<UserId> recipients =
                LongStream.rangeClosed(1, 101).mapToObj(UserId::new).toList();
        ReminderPlan plan = ReminderPlan.of(new ChannelId(5), null, DUE, recipients);

        ReminderLog removed = claimed().planned(plan).removed(2);

        assertThat(removed).isEqualTo(claimed().planned(plan).with(plan.parts().get(1), new PartState.Removed()));
    }

    @Test
    void its_guild_names_it_by_its_key() {
        assertThat(claimed().id())
                .isEqualTo(new ReminderId(EVENT.guild(), claimed().key()));
    }

    @Test
    void a_reminder_without_a_plan_has_no_part_to_change() {
        ReminderPart part = new ReminderPart(1, List.of(), new PartState.Open());

        assertThatIllegalStateException()
                .isThrownBy(() -> claimed().with(part))
                .withMessageEndingWith("is not planned yet");
    }

    @Test
    void a_message_that_is_removed_pinged_its_people_all_the_same() {
        ReminderPlan plan = ReminderPlan.of(new ChannelId(5), null, DUE, List.of(new UserId(1), new UserId(2)));
        ReminderLog sent = claimed()
                .planned(plan)
                .with(plan.parts().get(0), new PartState.Delivered(new MessageId(7)))
                .sent(LATER);

        ReminderLog removed = sent.removed(1);

        assertThat(removed.with(plan.parts().get(0), new PartState.Removed())).isEqualTo(removed);
        assertThat(removed.sent(LATER)).isEqualTo(removed);
        assertThat(removed.removed(2)).isEqualTo(removed);
        assertThat(removed.status()).isEqualTo(new ReminderStatus.Sent(LATER, 2));
    }

    @Test
    void only_what_is_finished_can_be_set_to_be_removed() {
        ReminderLog sent = claimed().sent(LATER).removingAt(LATER.plusSeconds(60));

        assertThat(sent.removeAt()).isEqualTo(LATER.plusSeconds(60));
        assertThat(sent.failed(LATER, ReminderFailure.CANCELLED).removeAt()).isEqualTo(LATER.plusSeconds(60));
        assertThat(sent.removingAt(null)).isEqualTo(claimed().sent(LATER));
        assertThat(sent.retriedAt(LATER).removeAt()).isNull();
        assertThatThrownBy(() -> claimed().removingAt(LATER)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ReminderLog claimed() {
        return ReminderLog.claimed(EVENT, DUE, ReminderKind.MANUAL, LATER);
    }
}
