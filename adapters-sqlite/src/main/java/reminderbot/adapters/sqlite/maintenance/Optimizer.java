package reminderbot.adapters.sqlite.maintenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import reminderbot.adapters.sqlite.DatabaseFile;

/** Keeps what the planner knows up to date, and the file small. */
public final class Optimizer {
    /**
     * The planner learns how values are spread only from so many events on: what it learns from few leads it to read whole
     * tables, also when there are many a moment later (docs/decisions/0008).
     */
    private static final int EVENTS_TO_LEARN_FROM = 1_000;

    /** Looks at all tables (0x10000), not only at those this connection has asked, and analyses where it helps (0x02). */
    private static final String OPTIMIZE = "PRAGMA optimize = 0x10002";

    /** Rows of each index it looks at; the documentation of "PRAGMA analysis_limit" recommends 100 to 1000. */
    private static final String LIMIT = "PRAGMA analysis_limit = 1000";

    private static final String CHECKPOINT = "PRAGMA wal_checkpoint(TRUNCATE)";

    /** Writing the file anew is worthwhile from so much free space on, and when it is a part of the file to speak of. */
    private static final long WORTHWHILE_BYTES = 1L << 20;

    private static final int WORTHWHILE_PERCENT = 20;

    private Optimizer() {}

    /**
     * Everything, on a database that no bot has open.
     *
     * @throws UpkeepFailed when it fails; no data is lost
     * @throws reminderbot.domain.storage.StorageUnusable when a bot has it open
     */
    public static Optimized all(DatabaseFile database) {
        DatabaseFile.Hold hold = DatabaseFile.hold(database.path());
        try {
            long before = bytes(database.path());
            Done done = optimize(database);
            return new Optimized(before, bytes(database.path()), done.vacuumed(), done.analysed());
        } catch (SQLException e) {
            throw failed(database, Reason.of(e), e);
        } catch (IOException e) {
            throw failed(database, Reason.of(e), e);
        } finally {
            hold.close();
        }
    }

    /**
     * What may be done beside the bot that has it open: keeps it from writing for some milliseconds at most.
     *
     * @throws UpkeepFailed when it fails
     */
    public static void beside(DatabaseFile database) {
        try (Connection connection = database.writing()) {
            analyse(connection);
            Queries.execute(connection, "PRAGMA wal_checkpoint(PASSIVE)");
        } catch (SQLException e) {
            throw failed(database, Reason.of(e), e);
        }
    }

    /** Whether so much of a file is free that it should be written anew. */
    static boolean isWorthwhile(long free, long all) {
        return free >= WORTHWHILE_BYTES && free * 100 >= all * WORTHWHILE_PERCENT;
    }

    private static Done optimize(DatabaseFile database) throws SQLException {
        try (Connection connection = database.writing()) {
            Queries.execute(connection, CHECKPOINT);
            long page = Queries.number(connection, "PRAGMA page_size");
            boolean vacuum = isWorthwhile(
                    page * Queries.number(connection, "PRAGMA freelist_count"),
                    page * Queries.number(connection, "PRAGMA page_count"));
            if (vacuum) {
                Queries.execute(connection, "VACUUM");
            }
            boolean analysed = analyse(connection);
            Queries.execute(connection, CHECKPOINT);
            return new Done(vacuum, analysed);
        }
    }

    private static boolean analyse(Connection connection) throws SQLException {
        boolean worthwhile = Queries.number(connection, "SELECT count(*) FROM event") >= EVENTS_TO_LEARN_FROM;
        if (worthwhile) {
            Queries.execute(connection, LIMIT);
            Queries.execute(connection, OPTIMIZE);
        }
        return worthwhile;
    }

    private static long bytes(Path database) throws IOException {
        return Files.size(database) + Companions.bytes(database);
    }

    private static UpkeepFailed failed(DatabaseFile database, String reason, Exception e) {
        return new UpkeepFailed(
                "%s could not be optimized (%s); nothing of its data has changed. See to that and try again."
                        .formatted(database.path(), reason),
                e);
    }

    private record Done(boolean vacuumed, boolean analysed) {}
}
