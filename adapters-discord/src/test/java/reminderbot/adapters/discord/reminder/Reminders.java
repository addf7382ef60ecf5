package reminderbot.adapters.discord.reminder;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import reminderbot.application.reminder.ReminderMessage;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.PublicLanguage;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.domain.reminder.ReminderKey;
import reminderbot.domain.reminder.ReminderKind;

/** Reminders to render and send. */
final class Reminders {
    static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    static final EventPlace PLACE = new EventPlace(
            new GuildId(900_000_000_000_000_001L),
            new ChannelId(900_000_000_000_000_002L),
            new MessageId(900_000_000_000_000_003L));

    private Reminders() {}

    static Event anEvent(EventPlace place, String title, RequiredReactions required, @Nullable ChannelId target) {
        return Event.watched(
                place,
                new EventTitle(title),
                ReminderInterval.DEFAULT,
                new EventRules(Audience.EVERYBODY, required, target, 10, null),
                EventHistory.begins(new UserId(800_000_000_000_000_001L), NOW),
                NOW.plus(ReminderInterval.DEFAULT.duration()));
    }

    static ReminderMessage aReminder(Event event, int part, List<UserId> recipients) {
        ReminderKey key = ReminderKey.of(event.place().message(), NOW, ReminderKind.SCHEDULED);
        ReminderMessage.Figures figures = new ReminderMessage.Figures(7, 5, 12, 2, NOW);
        return new ReminderMessage(key, part, event, event.target(), PublicLanguage.OF_GUILD, recipients, figures);
    }

    static List<UserId> people(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(number -> new UserId(700_000_000_000_000_000L + number))
                .toList();
    }
}
