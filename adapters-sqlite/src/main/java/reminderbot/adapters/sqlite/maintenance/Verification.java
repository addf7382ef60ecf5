package reminderbot.adapters.sqlite.maintenance;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.event.EventTable;
import reminderbot.adapters.sqlite.guild.GuildTables;
import reminderbot.adapters.sqlite.mapping.TableRows;
import reminderbot.adapters.sqlite.reaction.ReactionTable;
import reminderbot.adapters.sqlite.reminder.ReminderTables;

/** Looks through a database that may be in use: the file, its tables, and each row by the rules of the domain. */
public final class Verification {
    private static final List<TableRows<?>> TABLES = Stream.of(
                    GuildTables.tables(), EventTable.tables(), ReactionTable.tables(), ReminderTables.tables())
            .flatMap(List::stream)
            .toList();

    private final DatabaseFile database;
    private final Findings findings = new Findings();
    private final Map<String, Long> rows = new TreeMap<>();

    private Verification(DatabaseFile database) {
        this.database = database;
    }

    /**
     * Looks through everything as it is at one instant; changes nothing.
     *
     * @throws UpkeepFailed when the tables are those of another version
     * @throws reminderbot.domain.storage.StorageUnusable when there is no database of this bot
     */
    public static Report of(SqliteSettings settings, InstantSource time) {
        Verification verification = new Verification(DatabaseFile.existing(settings));
        try (FreshDatabase fresh = FreshDatabase.like(settings, time);
                Connection expected = fresh.file().reading();
                Connection connection = verification.database.reading()) {
            Queries.execute(connection, "BEGIN");
            verification.check(connection, expected);
        } catch (SQLException e) {
            verification.unreadable(e);
        }
        return verification.report();
    }

    private void check(Connection connection, Connection expected) throws SQLException {
        requireSameVersion(Queries.schemaVersion(connection), Queries.schemaVersion(expected));
        checkFile(connection);
        SchemaComparison.compare(connection, expected, findings::add);
        checkReferences(connection);
        for (TableRows<?> table : TABLES) {
            checkRows(connection, table);
        }
    }

    private void requireSameVersion(int version, int ours) {
        if (version != ours) {
            throw new UpkeepFailed("%s has the tables of version %d, and this bot knows version %d. %s"
                    .formatted(
                            database.path(),
                            version,
                            ours,
                            version < ours
                                    ? "Start the bot once: it brings them up to date, after a backup."
                                    : "Run a newer version of this bot."));
        }
    }

    private void checkFile(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answers = statement.executeQuery("PRAGMA integrity_check(1000000)")) {
            while (answers.next()) {
                String answer = answers.getString(1);
                if (!answer.equals("ok")) {
                    findings.add(Finding.ofFile(Reason.withoutHeading(answer)));
                }
            }
        }
    }

    private void checkReferences(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet orphans = statement.executeQuery("PRAGMA foreign_key_check")) {
            while (orphans.next()) {
                String row = orphans.getString("rowid");
                findings.add(new Finding(
                        orphans.getString("table"),
                        row == null ? "" : "in row " + row,
                        "it refers to a row of %s that is not there".formatted(orphans.getString("parent"))));
            }
        }
    }

    /** A table that cannot be read to its end is a finding, and no reason to leave the others out. */
    private void checkRows(Connection connection, TableRows<?> table) {
        try {
            long count = table.readAll(
                    connection, (key, e) -> findings.add(new Finding(table.table(), key, RowReason.of(e))));
            rows.put(table.table(), count);
        } catch (SQLException e) {
            findings.add(new Finding(table.table(), "", "it cannot be read to its end: " + Reason.of(e)));
        }
    }

    private void unreadable(SQLException e) {
        if (!Reason.isDamage(e)) {
            throw new UpkeepFailed(
                    "%s cannot be read (%s). See to that and try again.".formatted(database.path(), Reason.of(e)), e);
        }
        findings.add(Finding.ofFile("it is damaged and cannot be read any further: " + e.getMessage()));
    }

    private Report report() {
        return new Report(database.path(), Map.copyOf(rows), findings.count(), findings.first());
    }

    /**
     * What was found.
     *
     * @param rows how many were read, by table
     * @param count of all findings
     * @param first the first findings
     */
    public record Report(Path database, Map<String, Long> rows, long count, List<Finding> first) {}
}
