package reminderbot.adapters.sqlite.event;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.sqlite.mapping.Json;
import reminderbot.adapters.sqlite.reaction.RequiredJson;
import reminderbot.domain.event.Countdown;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;

/** A row of the event table. */
record EventRow(
        MessageId messageId,
        ChannelId channelId,
        GuildId guildId,
        String title,
        @Nullable String description,
        double intervalMinutes,
        boolean isPaused,
        Instant lastReminder,
        boolean wasReminded,
        String requiredReactions,
        String state,
        @Nullable String stateReason,
        @Nullable Instant pausedUntil,
        @Nullable Instant overSince,
        Instant anchor,
        @Nullable Instant nextReminderAt,
        String audience,
        @Nullable ChannelId targetChannelId,
        @Nullable Instant deadline,
        @Nullable String countdown,
        int maximum,
        int remindersSent,
        int futileReminders,
        @Nullable UserId createdBy,
        @Nullable Instant goneSince,
        boolean imported,
        Instant createdAt,
        Instant updatedAt) {

    private static final double SECONDS_PER_MINUTE = 60.0;

    static EventRow of(Event event, Instant now) {
        EventRules rules = event.rules();
        EventHistory history = event.history();
        Instant lastReminder = history.lastReminder();
        Countdown countdown = rules.countdown();
        StateColumns state = StateColumns.of(event.state());
        return new EventRow(
                event.place().message(),
                event.place().channel(),
                event.place().guild(),
                event.title().text(),
                event.description(),
                event.interval().duration().toSeconds() / SECONDS_PER_MINUTE,
                event.kind() == Event.Kind.PAUSED,
                lastReminder == null ? history.createdAt() : lastReminder,
                lastReminder != null,
                RequiredJson.write(rules.required()),
                state.name(),
                state.reason(),
                state.pausedUntil(),
                state.overSince(),
                event.anchor(),
                event.nextReminderAt(),
                AudienceJson.write(rules.audience()),
                rules.target(),
                rules.deadline(),
                countdown == null ? null : Json.write(CountdownJson.of(countdown)),
                rules.maximum(),
                history.remindersSent(),
                history.futileReminders(),
                history.createdBy(),
                history.goneSince(),
                history.imported(),
                history.createdAt(),
                now);
    }

    Event toEvent() {
        EventRules rules = new EventRules(
                AudienceJson.parse(audience),
                RequiredJson.parse(requiredReactions),
                targetChannelId,
                maximum,
                deadline,
                countdown == null ? null : CountdownJson.parse(countdown));
        return new Event(
                new EventPlace(guildId, channelId, messageId),
                new EventTitle(title),
                description,
                new ReminderInterval(Duration.ofSeconds(Math.round(intervalMinutes * SECONDS_PER_MINUTE))),
                anchor,
                rules,
                new StateColumns(state, stateReason, pausedUntil, overSince).toState(),
                nextReminderAt,
                new EventHistory(
                        createdBy,
                        createdAt,
                        wasReminded ? lastReminder : null,
                        remindersSent,
                        futileReminders,
                        goneSince,
                        imported));
    }
}
