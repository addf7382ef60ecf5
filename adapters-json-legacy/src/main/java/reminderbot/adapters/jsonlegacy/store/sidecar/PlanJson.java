package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.reminder.ReminderPlan;

/** Whom a reminder pings and where. */
record PlanJson(long targetId, @Nullable Long newestKnown, long plannedAt, List<PartJson> parts) {
    static PlanJson of(ReminderPlan plan) {
        return new PlanJson(
                plan.target().value(),
                Values.number(plan.newestKnown(), MessageId::value),
                plan.plannedAt().toEpochMilli(),
                plan.parts().stream().map(PartJson::of).toList());
    }

    ReminderPlan toPlan() {
        return new ReminderPlan(
                new ChannelId(targetId),
                Values.id(newestKnown, MessageId::new),
                Instant.ofEpochMilli(plannedAt),
                parts.stream().map(PartJson::toPart).toList());
    }
}
