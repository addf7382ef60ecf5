package reminderbot.adapters.sqlite.maintenance;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.SqliteSettings;

/** Finds out how a database is; changes nothing, and may be used beside a running bot. */
public final class StatusReader {
    private static final List<String> OF_CONNECTION = List.of(
            "journal_mode",
            "synchronous",
            "foreign_keys",
            "ignore_check_constraints",
            "busy_timeout",
            "wal_autocheckpoint");

    /** By their numbers (SQLite documentation, "PRAGMA synchronous"). */
    private static final List<String> SYNCHRONOUS = List.of("off", "normal", "full", "extra");

    private static final String FREE = """
            SELECT freelist_count * page_size FROM pragma_freelist_count(), pragma_page_size()
            """;

    private static final String INDEXES = """
            SELECT i.name, i.tbl_name,
                (SELECT sum(pgsize) FROM dbstat d WHERE d.name = i.name) AS bytes, %s AS analysed
            FROM sqlite_schema i
            WHERE i.type = 'index' AND i.tbl_name <> 'flyway_schema_history'
            ORDER BY i.tbl_name, i.name
            """;

    private static final String ANALYSED = "EXISTS (SELECT 1 FROM sqlite_stat1 s WHERE s.idx = i.name)";

    private StatusReader() {}

    /**
     * Reads it.
     *
     * @throws UpkeepFailed when it cannot be read
     * @throws reminderbot.domain.storage.StorageUnusable when there is no database of this bot
     */
    public static Status read(SqliteSettings settings, Backups backups, InstantSource time) {
        DatabaseFile database = DatabaseFile.existing(settings);
        try (Connection connection = database.reading()) {
            long logBytes = Companions.bytes(database.path());
            return new Status(
                    database.path(),
                    Files.size(database.path()),
                    logBytes,
                    Queries.number(connection, FREE),
                    Queries.schemaVersion(connection),
                    database.isHeld(),
                    pragmas(settings, time),
                    Queries.rows(connection),
                    indexes(connection),
                    backups.findNewest());
        } catch (SQLException e) {
            throw failed(database, Reason.of(e), e);
        } catch (IOException e) {
            throw failed(database, Reason.of(e), e);
        }
    }

    private static UpkeepFailed failed(DatabaseFile database, String reason, Exception e) {
        return new UpkeepFailed(
                "%s cannot be read (%s). Run reminder-bot verify to see what is wrong with it, or restore a backup."
                        .formatted(database.path(), reason),
                e);
    }

    /** Asked of a database made for the purpose: opening the real one as the bot does would change a restored file. */
    private static Map<String, String> pragmas(SqliteSettings settings, InstantSource time) throws SQLException {
        Map<String, String> pragmas = new LinkedHashMap<>();
        try (FreshDatabase fresh = FreshDatabase.like(settings, time);
                Connection writer = fresh.file().asTheBotWrites();
                Connection reader = fresh.file().asTheBotReads()) {
            for (String name : OF_CONNECTION) {
                pragmas.put(name, pragma(writer, name));
            }
            pragmas.put("cache_size", pragma(writer, "cache_size"));
            pragmas.put("cache_size_of_readers", pragma(reader, "cache_size"));
        }
        return pragmas;
    }

    private static String pragma(Connection connection, String name) throws SQLException {
        String value = String.join(" ", Queries.texts(connection, "PRAGMA " + name));
        return name.equals("synchronous") ? SYNCHRONOUS.get(Integer.parseInt(value)) : value;
    }

    private static List<Status.Index> indexes(Connection connection) throws SQLException {
        boolean analysed =
                Queries.number(connection, "SELECT count(*) FROM sqlite_schema WHERE name = 'sqlite_stat1'") > 0;
        List<Status.Index> indexes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(INDEXES.formatted(analysed ? ANALYSED : "0"))) {
            while (rows.next()) {
                indexes.add(new Status.Index(
                        rows.getString("name"),
                        rows.getString("tbl_name"),
                        rows.getLong("bytes"),
                        rows.getBoolean("analysed")));
            }
        }
        return indexes;
    }
}
