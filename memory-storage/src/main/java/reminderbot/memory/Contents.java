package reminderbot.memory;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderKey;
import reminderbot.domain.reminder.ReminderLog;

/**
 * Everything that is stored at one moment, in no order. Immutable. What did not change between two moments is the same
 * object in both, down to the map of one event's answers, so that whoever looks at both sees at once what did.
 */
public final class Contents {
    private final Tables tables;

    Contents(Tables tables) {
        this.tables = tables;
    }

    /** All guilds. */
    public Collection<Guild> guilds() {
        return Collections.unmodifiableCollection(tables.guilds.values());
    }

    /** All events. */
    public Collection<Event> events() {
        return Collections.unmodifiableCollection(tables.events.values());
    }

    /** Those who are remembered of a guild. */
    public Map<UserId, KnownMember> members(GuildId guild) {
        return tables.members.of(guild);
    }

    /** The current answers to an event. */
    public Map<UserId, Reaction> reactions(EventId event) {
        return tables.reactions.of(event);
    }

    /** The reminders of an event. */
    public Map<ReminderKey, ReminderLog> reminders(EventId event) {
        return tables.reminders.of(event);
    }

    /** Those who want no reminders of an event. */
    public Set<UserId> optOuts(EventId event) {
        return tables.optOuts.of(event).keySet();
    }
}
