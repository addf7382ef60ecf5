package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reminder.ReminderKey;
import reminderbot.domain.reminder.ReminderKind;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPlan;

/** The record of a reminder. */
record ReminderJson(
        String key,
        String kind,
        long scheduledAt,
        StatusJson status,
        @Nullable PlanJson plan,
        @Nullable Long removeAt) {
    static ReminderJson of(ReminderLog log) {
        ReminderPlan plan = log.plan();
        return new ReminderJson(
                log.key().text(),
                Codes.of(log.kind()),
                log.scheduledAt().toEpochMilli(),
                StatusJson.of(log.status()),
                plan == null ? null : PlanJson.of(plan),
                Values.millis(log.removeAt()));
    }

    ReminderLog toLog(EventId event) {
        return new ReminderLog(
                new ReminderKey(key),
                event,
                Codes.parse(ReminderKind.class, kind),
                Instant.ofEpochMilli(scheduledAt),
                status.toStatus(),
                plan == null ? null : plan.toPlan(),
                Values.instant(removeAt));
    }
}
