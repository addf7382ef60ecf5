package reminderbot.adapters.sqlite.legacy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables that some of the older bot's versions had in common, by what they called them. Their columns vary. */
enum Family {
    /** Written in Python. Times are local ones of the machine, and answers refer to the event's row. */
    PYTHON("Python", "event", "reaction", "user", "reminderlog"),
    /** Written in TypeScript. Times are UTC, and answers refer to the event's message. */
    TYPESCRIPT("TypeScript", "events", "reactions", "users", "reminder_logs");

    private static final String GUILD_CONFIGS = "guild_configs";

    private final String language;
    private final String events;
    private final String reactions;
    private final String members;
    private final String logs;

    Family(String language, String events, String reactions, String members, String logs) {
        this.language = language;
        this.events = events;
        this.reactions = reactions;
        this.members = members;
        this.logs = logs;
    }

    /** Whether a database holds any of what is taken over, going by its columns: others have tables of these names too. */
    boolean isIn(LegacyDatabase database) {
        return database.has(events, "message_id", "channel_id", "guild_id")
                || (this == TYPESCRIPT && database.has(GUILD_CONFIGS, "guild_id"));
    }

    String language() {
        return language;
    }

    String events() {
        return events;
    }

    String reactions() {
        return reactions;
    }

    String members() {
        return members;
    }

    String logs() {
        return logs;
    }

    /** What a later table says of a guild counts. */
    List<String> guilds() {
        return switch (this) {
            case PYTHON -> List.of("guild");
            case TYPESCRIPT -> List.of("guilds", GUILD_CONFIGS);
        };
    }

    /** The column of events that answers refer to. */
    String eventId() {
        return switch (this) {
            case PYTHON -> "id";
            case TYPESCRIPT -> StoredEvent.MESSAGE;
        };
    }

    /** The column of answers that refers to the event, under one of these names. */
    Stream<String> eventReferences() {
        return switch (this) {
            case PYTHON -> Stream.of("event_id");
            case TYPESCRIPT -> Stream.of("message_id", "event_message_id");
        };
    }

    /** Whether times without a zone are UTC. */
    boolean isUtc() {
        return this == TYPESCRIPT;
    }

    /** All of its tables. */
    Set<String> tables() {
        return Stream.concat(Stream.of(events, reactions, members, logs), guilds().stream())
                .collect(Collectors.toSet());
    }
}
