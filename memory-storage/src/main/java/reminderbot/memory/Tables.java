package reminderbot.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderKey;
import reminderbot.domain.reminder.ReminderLog;

/** All that is stored. Changed by one unit of work only, and not at all once committed. */
final class Tables {
    final Map<GuildId, Guild> guilds;
    final Map<MessageId, Event> events;
    final Groups<GuildId, UserId, KnownMember> members;
    final Groups<EventId, UserId, Reaction> reactions;
    final Groups<EventId, ReminderKey, ReminderLog> reminders;
    final Groups<EventId, UserId, UserId> optOuts;

    Tables() {
        guilds = new HashMap<>();
        events = new HashMap<>();
        members = new Groups<>();
        reactions = new Groups<>();
        reminders = new Groups<>();
        optOuts = new Groups<>();
    }

    Tables(Tables original) {
        guilds = new HashMap<>(original.guilds);
        events = new HashMap<>(original.events);
        members = new Groups<>(original.members);
        reactions = new Groups<>(original.reactions);
        reminders = new Groups<>(original.reminders);
        optOuts = new Groups<>(original.optOuts);
    }

    /** The same, which from now on stays as it is. */
    Tables frozen() {
        List.of(members, reactions, reminders, optOuts).forEach(Groups::freeze);
        return this;
    }

    boolean holds(EventId id) {
        Event event = events.get(id.message());
        return event != null && event.id().equals(id);
    }

    /** Deletes events with all that hangs on them. */
    void deleteEvents(Predicate<EventId> which) {
        List<EventId> deleted =
                events.values().stream().map(Event::id).filter(which).toList();
        deleted.forEach(this::deleteEvent);
    }

    void deleteEvent(EventId event) {
        events.remove(event.message());
        reactions.removeGroup(event);
        reminders.removeGroup(event);
        optOuts.removeGroup(event);
    }
}
