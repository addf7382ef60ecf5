package reminderbot.domain.storage;

import java.util.List;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderLog;

/**
 * All that a storage holds, for whoever takes it to another one.
 *
 * @param guilds each once, those of all events and members among them
 * @param members each once per guild
 * @param events each once
 */
public record Everything(List<Guild> guilds, List<KnownMember> members, List<Watched> events) {
    /** What a new storage holds. */
    public static final Everything NOTHING = new Everything(List.of(), List.of(), List.of());

    public Everything {
        guilds = List.copyOf(guilds);
        members = List.copyOf(members);
        events = List.copyOf(events);
    }

    /** How many answers there are. */
    public int answers() {
        return events.stream().mapToInt(watched -> watched.answers().size()).sum();
    }

    /**
     * An event with all that is known of it.
     *
     * @param answers one per person, by user id
     * @param optOuts those who want no reminder of it, by user id
     * @param reminders in no order, one at most pending
     */
    public record Watched(Event event, List<Reaction> answers, List<UserId> optOuts, List<ReminderLog> reminders) {
        public Watched {
            answers = List.copyOf(answers);
            optOuts = List.copyOf(optOuts);
            reminders = List.copyOf(reminders);
        }
    }
}
