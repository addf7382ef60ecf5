package reminderbot.adapters.sqlite.legacy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.mapping.Fault;
import reminderbot.application.legacy.LegacyContents;
import reminderbot.application.legacy.LegacySource;
import reminderbot.application.legacy.LegacyUnreadable;
import reminderbot.application.legacy.LegacyUnreadable.Kind;

/**
 * A database of the older bot: of its Python version, of any of its TypeScript versions, or of both in one file, going by the
 * tables in it. What SQLite keeps beside the file counts as part of it. Neither is ever opened by SQLite, which would change
 * them: a copy is, in a folder of its own that is gone afterwards. The older bot may run meanwhile.
 */
public final class SqliteLegacySource implements LegacySource {
    private final Path file;
    private final Path temporary;
    private final PrivateCopy.Copier copier;

    public SqliteLegacySource(Path file) {
        this(file, Path.of(System.getProperty("java.io.tmpdir")), PrivateCopy.BYTES);
    }

    /**
     * With a place and a way of its own to copy.
     *
     * @param temporary where the folder for the copy is made
     */
    SqliteLegacySource(Path file, Path temporary, PrivateCopy.Copier copier) {
        this.file = file;
        this.temporary = temporary;
        this.copier = copier;
    }

    @Override
    public LegacyContents read() throws LegacyUnreadable {
        try {
            requireForeignDatabase();
            try (PrivateCopy copy = PrivateCopy.of(file.toRealPath(), temporary, copier)) {
                requireAllThere(copy);
                try (LegacyDatabase database = LegacyDatabase.open(copy.file())) {
                    return read(database);
                }
            }
        } catch (PrivateCopy.Restless e) {
            throw unreadable(
                    Kind.JSON_CORRUPT, "changes while it is being copied; stop the older bot and try again", e);
        } catch (IOException e) {
            throw unreadable(Kind.JSON_CORRUPT, "cannot be copied to be read (%s)".formatted(reason(e)), e);
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private void requireForeignDatabase() throws IOException, LegacyUnreadable {
        if (!Files.exists(file)) {
            throw unreadable(Kind.JSON_NOT_FOUND, "does not exist", null);
        }
        if (!Files.isRegularFile(file)) {
            throw unreadable(Kind.JSON_NOT_FOUND, "is no file; name the database in it", null);
        }
        if (!Files.isReadable(file)) {
            throw unreadable(Kind.JSON_NOT_FOUND, "may not be read by this user; change its permissions", null);
        }
        if (Files.size(file) == 0) {
            throw unreadable(Kind.JSON_CORRUPT, "is an empty file; look for a backup beside it", null);
        }
        if (!DatabaseFile.isDatabase(file)) {
            throw unreadable(Kind.JSON_CORRUPT, "is not an SQLite database; name another file", null);
        }
        if (DatabaseFile.isOurs(file)) {
            throw unreadable(Kind.VALIDATION_FAILED, "is this bot's own database: use sqlite:" + file, null);
        }
    }

    /** What is missing at the end SQLite reads as noughts, and finds nothing wrong with them. */
    private void requireAllThere(PrivateCopy copy) throws IOException, LegacyUnreadable {
        long missing = copy.missingBytes();
        if (missing > 0) {
            throw damaged("its last %d bytes are missing".formatted(missing), null);
        }
    }

    private LegacyContents read(LegacyDatabase database) throws SQLException, LegacyUnreadable {
        Optional<String> damage = database.findDamage();
        if (damage.isPresent()) {
            throw damaged(damage.get(), null);
        }
        return LegacyTables.read(database)
                .orElseThrow(() -> unreadable(
                        Kind.VALIDATION_FAILED, "holds no events of the older bot; name another file", null));
    }

    private LegacyUnreadable failed(SQLException e) {
        Fault fault = Fault.in(e).orElse(Fault.UNFORESEEN);
        return fault == Fault.DAMAGED
                ? damaged(String.valueOf(e.getMessage()), e)
                : unreadable(Kind.JSON_CORRUPT, "cannot be read: %s".formatted(fault.why()), e);
    }

    private LegacyUnreadable damaged(String how, @Nullable Throwable cause) {
        return unreadable(Kind.JSON_CORRUPT, "is damaged (%s); look for a backup of it".formatted(how), cause);
    }

    private LegacyUnreadable unreadable(Kind kind, String what, @Nullable Throwable cause) {
        return new LegacyUnreadable(kind, file + " " + what, cause);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied to " + e.getMessage();
        }
        return e instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : String.valueOf(e.getMessage());
    }
}
