package reminderbot.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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
    final Map<GuildId, Guild> guilds = new HashMap<>();
    final Map<Membership, KnownMember> members = new HashMap<>();
    final Map<MessageId, Event> events = new HashMap<>();
    final Map<Participation, Reaction> reactions = new HashMap<>();
    final Map<ReminderKey, ReminderLog> reminders = new HashMap<>();
    final Set<Participation> optOuts = new HashSet<>();

    Tables() {}

    Tables(Tables original) {
        guilds.putAll(original.guilds);
        members.putAll(original.members);
        events.putAll(original.events);
        reactions.putAll(original.reactions);
        reminders.putAll(original.reminders);
        optOuts.addAll(original.optOuts);
    }

    boolean holds(EventId id) {
        Event event = events.get(id.message());
        return event != null && event.id().equals(id);
    }

    /** Deletes events with all that hangs on them. */
    void deleteEvents(Predicate<EventId> which) {
        events.values().removeIf(event -> which.test(event.id()));
        reactions.keySet().removeIf(participation -> which.test(participation.event()));
        optOuts.removeIf(participation -> which.test(participation.event()));
        reminders.values().removeIf(log -> which.test(log.event()));
    }

    /** A person in a guild. */
    record Membership(GuildId guild, UserId user) {}

    /** A person and an event. */
    record Participation(EventId event, UserId user) {}
}
