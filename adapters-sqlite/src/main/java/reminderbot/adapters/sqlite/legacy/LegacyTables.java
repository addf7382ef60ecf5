package reminderbot.adapters.sqlite.legacy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import reminderbot.application.legacy.LegacyContents;
import reminderbot.application.legacy.LegacyRecord;

/** Reads the tables of all families there are. Both versions kept theirs in a file of the same name, so it may hold both. */
final class LegacyTables {
    /** About the tables themselves. */
    private static final Set<String> BOOKKEEPING = Set.of("schemaversion", "schema_migrations", "__drizzle_migrations");

    private final LegacyDatabase database;
    private final List<Family> families;
    private final List<LegacyRecord> guilds = new ArrayList<>();
    private final List<LegacyRecord> members = new ArrayList<>();
    private final List<String> leftBehind = new ArrayList<>();

    private LegacyTables(LegacyDatabase database, List<Family> families) {
        this.database = database;
        this.families = families;
    }

    /** Everything; empty when none of it is of the older bot. */
    static Optional<LegacyContents> read(LegacyDatabase database) throws SQLException {
        List<Family> families = Stream.of(Family.values())
                .filter(family -> family.isIn(database))
                .toList();
        return families.isEmpty() ? Optional.empty() : Optional.of(new LegacyTables(database, families).contents());
    }

    private LegacyContents contents() throws SQLException {
        Map<Family, List<StoredEvent>> events = new HashMap<>();
        for (Family family : families) {
            FamilyReader reader = new FamilyReader(database, family);
            events.put(family, reader.events());
            guilds.addAll(reader.guilds());
            members.addAll(reader.members());
            leftBehind.addAll(reader.leftBehind());
        }
        List<LegacyRecord> newest = newest(
                events.getOrDefault(Family.PYTHON, List.of()), events.getOrDefault(Family.TYPESCRIPT, List.of()));
        leaveOtherTables();
        return new LegacyContents(newest, guilds, members, leftBehind);
    }

    /** Each message once: where both versions know it, as the one that changed it last does. */
    private List<LegacyRecord> newest(List<StoredEvent> python, List<StoredEvent> typeScript) {
        Map<String, Row> others = byMessage(typeScript);
        Set<String> newer = new TreeSet<>();
        Set<String> older = new TreeSet<>();
        byMessage(python).forEach((message, row) -> {
            Row other = others.get(message);
            if (other != null) {
                (LastChange.isCertainlyLater(row, other) ? newer : older).add(message);
            }
        });
        return Stream.concat(kept(python, older, Family.PYTHON), kept(typeScript, newer, Family.TYPESCRIPT))
                .toList();
    }

    private static Map<String, Row> byMessage(List<StoredEvent> events) {
        Map<String, Row> rows = new HashMap<>();
        events.forEach(event -> event.message().ifPresent(message -> rows.put(message, event.row())));
        return rows;
    }

    private Stream<LegacyRecord> kept(List<StoredEvent> events, Set<String> replaced, Family family) {
        if (!replaced.isEmpty()) {
            leftBehind.add("%s of the %s version: the other version has them too and counts (%s)"
                    .formatted(Counted.of(replaced.size(), "event"), family.language(), String.join(", ", replaced)));
        }
        return events.stream()
                .filter(event -> event.message().filter(replaced::contains).isEmpty())
                .map(StoredEvent::found);
    }

    private void leaveOtherTables() throws SQLException {
        for (String table : database.tables()) {
            boolean known = families.stream().anyMatch(family -> family.tables().contains(table));
            long count = known || BOOKKEEPING.contains(table) ? 0 : database.count(table);
            if (count > 0) {
                leftBehind.add("%s of the table %s: not known here".formatted(Counted.of(count, "row"), table));
            }
        }
    }
}
