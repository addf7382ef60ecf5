package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;

/** An event. */
record EventJson(
        long messageId,
        long channelId,
        long guildId,
        String title,
        @Nullable String description,
        long intervalSeconds,
        long anchor,
        RulesJson rules,
        StateJson state,
        @Nullable Long nextReminderAt,
        HistoryJson history) {
    static EventJson of(Event event) {
        return new EventJson(
                event.place().message().value(),
                event.place().channel().value(),
                event.place().guild().value(),
                event.title().text(),
                event.description(),
                event.interval().duration().toSeconds(),
                event.anchor().toEpochMilli(),
                RulesJson.of(event.rules()),
                StateJson.of(event.state()),
                Values.millis(event.nextReminderAt()),
                HistoryJson.of(event.history()));
    }

    Event toEvent() {
        return new Event(
                new EventPlace(new GuildId(guildId), new ChannelId(channelId), new MessageId(messageId)),
                new EventTitle(title),
                description,
                new ReminderInterval(Duration.ofSeconds(intervalSeconds)),
                Instant.ofEpochMilli(anchor),
                rules.toRules(),
                state.toState(),
                Values.instant(nextReminderAt),
                history.toHistory());
    }
}
