package reminderbot.adapters.sqlite.maintenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.StorageUnusable;
import reminderbot.domain.storage.UnitOfWork;

/**
 * A new database in the making, beside the one whose place it is to take at one stroke; closed before that, it is gone. Only
 * for whoever holds that place.
 */
public final class Replacement implements AutoCloseable {
    private static final String DRAFT = ".migrating";

    private final Path target;
    private final Draft draft;
    private final SqliteStorage storage;

    private Replacement(Path target, Draft draft, SqliteStorage storage) {
        this.target = target;
        this.draft = draft;
        this.storage = storage;
    }

    /**
     * Makes an empty one. Nothing of it needs to be on the disk before it is published.
     *
     * @param target by its real path; need not exist
     * @throws UpkeepFailed when it cannot be made
     */
    public static Replacement of(Path target, InstantSource time) {
        removeLeftBehind(target);
        try {
            Draft draft = Draft.replacing(target, draftOf(target));
            if (Files.exists(target)) {
                draft.guardLike(target);
            }
            return new Replacement(target, draft, SqliteStorage.openDraft(draft.path(), time));
        } catch (IOException e) {
            removeLeftBehind(target);
            throw failed(target, e);
        } catch (StorageUnusable | StorageException e) {
            removeLeftBehind(target);
            throw e;
        }
    }

    /** Whether a process died while it made one. */
    public static boolean isLeftBehind(Path target) {
        return Files.exists(draftOf(target));
    }

    /** Removes what a process that died has left of one. */
    public static void removeLeftBehind(Path target) {
        Path draft = draftOf(target);
        try {
            Companions.remove(draft);
            Files.deleteIfExists(DatabaseFile.lockOf(draft));
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UpkeepFailed("%s cannot be removed (%s). Remove it.".formatted(draft, Reason.of(e)), e);
        }
    }

    /** To fill it. */
    public UnitOfWork storage() {
        return storage;
    }

    /** It is full: from now on it is one file, and whole. */
    public void finish() {
        storage.close();
    }

    /**
     * Puts it on the disk and in its place. What was there must be whole without its log.
     *
     * @param logRemoved called when only the last step is left
     * @throws UpkeepFailed when that fails; what was there is there still
     */
    public void publish(Runnable logRemoved) {
        try {
            Files.deleteIfExists(DatabaseFile.lockOf(draft.path()));
            Companions.remove(target);
            logRemoved.run();
            draft.keep();
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    @Override
    public void close() {
        storage.close();
        removeLeftBehind(target);
    }

    private static Path draftOf(Path target) {
        return target.resolveSibling(target.getFileName() + DRAFT);
    }

    private static UpkeepFailed failed(Path target, IOException e) {
        return new UpkeepFailed(
                "%s cannot be written (%s). See to that and try again.".formatted(target, Reason.of(e)), e);
    }
}
