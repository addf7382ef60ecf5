package reminderbot.application.legacy;

import java.util.List;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.reaction.Reaction;

/**
 * What a careful importer makes of the older bot's records: what is taken over, and a line for everything that is not as it
 * stood there.
 *
 * @param guilds of all events and members here, and all that the file describes, each once; by id
 * @param events as far as they are taken over, in the order of the file
 * @param members each once per guild; by guild and user id
 * @param rejected in the order of the file, those that can be no event first
 */
public record LegacyImport(
        List<Guild> guilds,
        List<ImportedEvent> events,
        List<KnownMember> members,
        List<Rejection> rejected,
        List<Warning> warnings) {
    public LegacyImport {
        guilds = List.copyOf(guilds);
        events = List.copyOf(events);
        members = List.copyOf(members);
        rejected = List.copyOf(rejected);
        warnings = List.copyOf(warnings);
    }

    /**
     * An event with its answers.
     *
     * @param answers one per person, by user id
     */
    public record ImportedEvent(Event event, List<Reaction> answers) {
        public ImportedEvent {
            answers = List.copyOf(answers);
        }
    }

    /**
     * A record that is not taken over.
     *
     * @param key as the file names it
     * @param detail for people: what stood there
     */
    public record Rejection(String key, Reason reason, String detail) {}

    /**
     * Something that is taken over differently from how it stood there.
     *
     * @param key of the record; empty for the whole file
     * @param detail for people: what stood there, and what became of it
     */
    public record Warning(String key, Code code, String detail) {}

    /** Why a record is not taken over; the names are those of the report. */
    public enum Reason {
        GUILD_UNKNOWN,
        ID_INVALID,
        ID_MISMATCH,
        ID_DUPLICATE,
        CHANNEL_INVALID,
        NOT_AN_OBJECT
    }

    /** What was corrected; the names are those of the report. */
    public enum Code {
        INTERVAL_DEFAULTED,
        INTERVAL_CLAMPED,
        TITLE_CUT,
        TITLE_CLEANED,
        TITLE_DEFAULTED,
        TIME_UNREADABLE,
        TIME_IN_FUTURE,
        EMOJI_DROPPED,
        EMOJIS_DEFAULTED,
        USERS_DROPPED,
        FLAG_COERCED,
        KEY_IGNORED,
        KEY_DUPLICATE,
        FIELD_DEFAULTED,
        FIELD_UNKNOWN
    }
}
