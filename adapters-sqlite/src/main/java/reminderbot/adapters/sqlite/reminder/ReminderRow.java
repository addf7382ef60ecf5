package reminderbot.adapters.sqlite.reminder;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.sqlite.mapping.Codes;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.reminder.ReminderKey;
import reminderbot.domain.reminder.ReminderKind;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPart;
import reminderbot.domain.reminder.ReminderPlan;

/**
 * A row of the reminder_log table with the guild of its event.
 *
 * @param id the row's number; 0 while it is not stored
 */
record ReminderRow(
        long id,
        GuildId guildId,
        MessageId eventId,
        String key,
        String kind,
        Instant scheduledAt,
        String status,
        int attempt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant sentAt,
        @Nullable Instant failedAt,
        int usersNotified,
        @Nullable String errorMessage,
        @Nullable Instant plannedAt,
        @Nullable ChannelId targetChannelId,
        @Nullable MessageId newestKnownMessage,
        @Nullable Instant removeAt,
        Instant updatedAt) {

    static ReminderRow of(ReminderLog log, Instant now) {
        StatusColumns status = StatusColumns.of(log.status());
        ReminderPlan plan = log.plan();
        return new ReminderRow(
                0,
                log.event().guild(),
                log.event().message(),
                log.key().text(),
                Codes.of(log.kind()),
                log.scheduledAt(),
                status.name(),
                status.attempt(),
                status.nextAttemptAt(),
                status.sentAt(),
                status.failedAt(),
                status.usersNotified(),
                status.errorMessage(),
                plan == null ? null : plan.plannedAt(),
                plan == null ? null : plan.target(),
                plan == null ? null : plan.newestKnown(),
                log.removeAt(),
                now);
    }

    ReminderLog toLog(List<ReminderPart> parts) {
        StatusColumns columns =
                new StatusColumns(status, attempt, nextAttemptAt, sentAt, failedAt, usersNotified, errorMessage);
        return new ReminderLog(
                new ReminderKey(key),
                new EventId(guildId, eventId),
                Codes.parse(ReminderKind.class, kind),
                scheduledAt,
                columns.toStatus(),
                plan(parts),
                removeAt);
    }

    private @Nullable ReminderPlan plan(List<ReminderPart> parts) {
        return plannedAt == null || targetChannelId == null
                ? null
                : new ReminderPlan(targetChannelId, newestKnownMessage, plannedAt, parts);
    }
}
