package reminderbot.adapters.sqlite.legacy;

import java.math.BigInteger;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reminderbot.application.legacy.LegacyRecord;
import reminderbot.application.legacy.LegacyValue;

/** Reads the tables of one family. */
final class FamilyReader {
    private static final String GUILD = "guild_id";

    /** The smallest id that Discord may have given out: the first with a time in it. */
    private static final BigInteger SMALLEST_ID = BigInteger.valueOf(1L << 22);

    private final LegacyDatabase database;
    private final Family family;
    private final List<String> leftBehind = new ArrayList<>();

    FamilyReader(LegacyDatabase database, Family family) {
        this.database = database;
        this.family = family;
    }

    /** The events with their answers; what belongs to none is left behind. */
    List<StoredEvent> events() throws SQLException {
        boolean answersApart = database.has(family.reactions());
        Reactions reactions = Reactions.of(database.rows(family.reactions()), family);
        List<StoredEvent> events = new ArrayList<>();
        for (Row row : database.rows(family.events())) {
            Map<String, LegacyValue> fields = Columns.fields(row, family);
            LegacyValue reminded = fields.remove("last_reminded_at");
            if (reminded != null) {
                fields.merge("last_reminder", reminded, FamilyReader::firstOf);
            }
            if (answersApart) {
                fields.put("reactions", reactions.take(row.id(family.eventId())));
            }
            events.add(new StoredEvent(row, named(row, StoredEvent.MESSAGE, fields)));
        }
        leave(reactions.removed(), "reaction", "taken back, so no answer");
        leave(reactions.left(), "reaction", "the event is not there");
        return events;
    }

    /** The guilds, in several records where several tables tell of them; a later one counts. */
    List<LegacyRecord> guilds() throws SQLException {
        List<LegacyRecord> guilds = new ArrayList<>();
        int junk = 0;
        for (String table : family.guilds()) {
            for (Row row : database.rows(table)) {
                if (isJunk(row)) {
                    junk++;
                } else {
                    guilds.add(named(row, GUILD, described(row)));
                }
            }
        }
        leave(junk, "junk guild", "named \"Guild None\", by commands that failed");
        return guilds;
    }

    /** The people. */
    List<LegacyRecord> members() throws SQLException {
        List<LegacyRecord> members = new ArrayList<>();
        for (Row row : database.rows(family.members())) {
            members.add(named(row, "user_id", described(row)));
        }
        return members;
    }

    /** What has no place in this bot, in words. */
    List<String> leftBehind() throws SQLException {
        if (database.has(family.logs())) {
            leave(database.count(family.logs()), "reminder log", "the history of the older bot");
        }
        return leftBehind;
    }

    /** When the row of a guild or of a person was made says nothing about either. */
    private Map<String, LegacyValue> described(Row row) {
        Map<String, LegacyValue> fields = Columns.fields(row, family);
        fields.remove("created_at");
        return fields;
    }

    /** Failed commands of the Python version stored their own number as a guild. */
    private static boolean isJunk(Row row) {
        return row.get("name").equals(new LegacyValue.Text("Guild None"))
                && row.get(GUILD) instanceof LegacyValue.Whole id
                && id.number().compareTo(SMALLEST_ID) < 0;
    }

    private void leave(long count, String word, String why) {
        if (count > 0) {
            leftBehind.add("%s: %s".formatted(Counted.of(count, word), why));
        }
    }

    private static LegacyValue firstOf(LegacyValue one, LegacyValue other) {
        return one.equals(StoredValues.NOTHING) ? other : one;
    }

    private static LegacyRecord named(Row row, String key, Map<String, LegacyValue> fields) {
        return new LegacyRecord(row.key(key), new LegacyValue.Fields(fields, Set.of()));
    }
}
