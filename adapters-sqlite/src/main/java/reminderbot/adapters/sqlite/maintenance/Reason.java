package reminderbot.adapters.sqlite.maintenance;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.sqlite.SQLiteException;
import reminderbot.adapters.sqlite.mapping.Fault;

/** Why something failed, in words that fit into a sentence. */
final class Reason {
    private Reason() {}

    static String of(SQLException e) {
        if (!(e instanceof SQLiteException failure)) {
            return String.valueOf(e.getMessage());
        }
        return switch (Fault.plain(failure.getResultCode())) {
            case SQLITE_FULL -> "the disk is full";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "its content cannot be read";
            case SQLITE_BUSY, SQLITE_LOCKED -> "another program is using it";
            case SQLITE_CANTOPEN -> "this user cannot open or make a file there";
            case SQLITE_READONLY, SQLITE_PERM -> "this user may not write there";
            case SQLITE_IOERR -> "the disk failed or is full";
            default -> String.valueOf(e.getMessage());
        };
    }

    static String of(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "this user may not";
        }
        if (e instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file of that name is in the way";
        }
        if (e instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        return String.valueOf(e.getMessage());
    }

    /** What an integrity check found, on one line and without what SQLite writes above it. */
    static String withoutHeading(String finding) {
        return finding.replace("*** in database main ***", "")
                .replace('\n', ' ')
                .strip();
    }

    /** Whether what the file holds cannot be read, as opposed to a file that cannot be reached just now. */
    static boolean isDamage(SQLException e) {
        return Fault.in(e).filter(Fault.DAMAGED::equals).isPresent();
    }
}
