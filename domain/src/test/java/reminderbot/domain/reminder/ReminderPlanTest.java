package reminderbot.domain.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;

class ReminderPlanTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void parts_of_fifty_name_everybody_once_in_order() {
        List<UserId> recipients =
                LongStream.rangeClosed(1, 120).mapToObj(UserId::new).toList();

        ReminderPlan plan = plan(recipients);

        assertThat(plan.parts()).extracting(part -> part.recipients().size()).containsExactly(50, 50, 20);
        assertThat(plan.parts()).flatExtracting(ReminderPart::recipients).containsExactlyElementsOf(recipients);
        assertThat(plan.parts()).extracting(ReminderPart::number).containsExactly(1, 2, 3);
    }

    @Test
    void nobody_to_ping_needs_no_part() {
        assertThat(plan(List.of()).parts()).isEmpty();
    }

    @Test
    void a_later_try_only_drops_people() {
        ReminderPart part = plan(List.of(new UserId(1), new UserId(2))).parts().get(0);

        ReminderPart left = part.keepingOnly(Set.of(new UserId(2), new UserId(3)));

        assertThat(left.recipients()).containsExactly(new UserId(2));
        assertThat(left.isOpen()).isTrue();
    }

    @Test
    void a_part_without_anybody_left_is_skipped() {
        ReminderPart left = plan(List.of(new UserId(1))).parts().get(0).keepingOnly(Set.of());

        assertThat(left.state()).isEqualTo(new PartState.Skipped());
        assertThat(left.isOpen()).isFalse();
    }

    @Test
    void is_searched_for_once_it_is_older_than_a_minute() {
        ReminderPlan plan = plan(List.of(new UserId(1)));

        assertThat(plan.isStale(NOW.plus(Duration.ofMinutes(1)))).isFalse();
        assertThat(plan.isStale(NOW.plus(Duration.ofMinutes(1)).plusMillis(1))).isTrue();
    }

    @Test
    void only_delivered_parts_have_notified_somebody() {
        List<UserId> recipients =
                LongStream.rangeClosed(1, 60).mapToObj(UserId::new).toList();
        EventId event = new EventId(new GuildId(1), new MessageId(2));
        ReminderLog log =
                ReminderLog.claimed(event, NOW, ReminderKind.SCHEDULED, NOW).planned(plan(recipients));

        ReminderLog sent = log.with(plan(recipients).parts().get(1), new PartState.Delivered(new MessageId(9)))
                .sent(NOW);

        assertThat(sent.status()).isEqualTo(new ReminderStatus.Sent(NOW, 10));
    }

    private static ReminderPlan plan(List<UserId> recipients) {
        return ReminderPlan.of(new ChannelId(5), null, NOW, recipients);
    }
}
