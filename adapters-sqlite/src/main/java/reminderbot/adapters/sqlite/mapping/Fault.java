package reminderbot.adapters.sqlite.mapping;

import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import reminderbot.domain.storage.StorageException;

/** Why SQLite failed, in words for the operator (SQLite documentation, "Result and Error Codes"). */
public enum Fault {
    /** Somebody else writes, and did not stop within the time the bot waits. */
    LOCKED("another program has it locked", "end that program"),
    /** No room for what was to be written. */
    FULL("the disk is full", "make room on it"),
    /** The operating system could not read or write. */
    UNREACHABLE("the disk cannot be read or written", "look after the disk"),
    /** The operating system does not let this user write. */
    READ_ONLY("this user may not write to it", "let this user write to the file and to its folder"),
    /** What the file holds makes no sense. */
    DAMAGED("it is damaged", "restore a backup"),
    /** A constraint of the tables says no: the statement alone was undone. */
    REFUSED("it does not take what was to be stored", "report this together with the log"),
    /** Anything else. */
    UNFORESEEN("SQLite gave up", "report this together with the log");

    private final String why;
    private final String remedy;

    Fault(String why, String remedy) {
        this.why = why;
        this.remedy = remedy;
    }

    /** The fault that a failure comes from; empty when SQLite has no part in it. */
    public static Optional<Fault> in(Throwable failure) {
        return Optional.ofNullable(cause(failure)).map(Fault::of);
    }

    /** What a unit of work fails with. */
    public static StorageException failed(Throwable failure) {
        SQLException cause = cause(failure);
        Fault fault = cause == null ? UNFORESEEN : of(cause);
        Throwable reason = cause == null ? failure : cause;
        return new StorageException(
                "the database failed, and nothing was stored: %s (%s); %s"
                        .formatted(fault.why, firstLine(reason), fault.remedy),
                failure);
    }

    /** Why it failed. */
    public String why() {
        return why;
    }

    /** What to do next, as a sentence. */
    public String remedy() {
        return Character.toUpperCase(remedy.charAt(0)) + remedy.substring(1) + ".";
    }

    private static Fault of(SQLException cause) {
        return cause instanceof SQLiteException known ? of(known.getResultCode()) : UNFORESEEN;
    }

    /** The reason without the place: an extended code holds it in its last byte ("Result and Error Codes"). */
    public static SQLiteErrorCode plain(SQLiteErrorCode code) {
        return SQLiteErrorCode.getErrorCode(code.code & 0xFF);
    }

    private static Fault of(SQLiteErrorCode code) {
        if (code == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return FULL;
        }
        return switch (plain(code)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> LOCKED;
            case SQLITE_FULL -> FULL;
            case SQLITE_IOERR, SQLITE_CANTOPEN -> UNREACHABLE;
            case SQLITE_READONLY, SQLITE_PERM -> READ_ONLY;
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> DAMAGED;
            case SQLITE_CONSTRAINT -> REFUSED;
            default -> UNFORESEEN;
        };
    }

    private static @Nullable SQLException cause(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return (SQLException) cause;
    }

    private static String firstLine(Throwable reason) {
        return String.valueOf(reason.getMessage()).lines().findFirst().orElse("no reason given");
    }
}
