package reminderbot.bootstrap.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.domain.storage.StorageUnusable;

/**
 * Keeps bots off a target. Closed without having come to use, it leaves neither a folder nor a lock's file that was not
 * there before.
 */
final class TargetHold implements AutoCloseable {
    private final Path lock;
    private final boolean lockWasThere;
    private final MadeFolders folders;
    private final DatabaseFile.Hold hold;
    private boolean used;

    private TargetHold(Path lock, boolean lockWasThere, MadeFolders folders, DatabaseFile.Hold hold) {
        this.lock = lock;
        this.lockWasThere = lockWasThere;
        this.folders = folders;
        this.hold = hold;
    }

    /**
     * Makes the folders of the target and locks it.
     *
     * @param target by its real path
     * @throws MigrationRefused when a bot holds it, or this user may not write there
     */
    static TargetHold on(Path target) {
        Path lock = DatabaseFile.lockOf(target);
        boolean lockWasThere = Files.exists(lock);
        MadeFolders folders = makeFolders(target);
        try {
            return new TargetHold(lock, lockWasThere, folders, DatabaseFile.hold(target));
        } catch (StorageUnusable e) {
            takeBack(folders);
            throw new MigrationRefused(
                    isHeld(target) ? MigrationRefused.Code.STORAGE_IN_USE : MigrationRefused.Code.DB_FAILED,
                    String.valueOf(e.getMessage()),
                    e);
        }
    }

    /**
     * Whether a bot holds a storage; leaves no trace.
     *
     * @param storage by its real path
     */
    static boolean isHeld(Path storage) {
        try {
            return Files.isRegularFile(DatabaseFile.lockOf(storage)) && DatabaseFile.isHeld(storage);
        } catch (IOException e) {
            throw new MigrationRefused(
                    MigrationRefused.Code.STORAGE_IN_USE,
                    "It cannot be seen whether a bot has %s open (%s). Let this user read the files beside it."
                            .formatted(storage, Durable.reason(e)),
                    e);
        }
    }

    /** It has come to use: what was made stays. */
    void used() {
        used = true;
    }

    /** The file of the lock goes while it is locked, so that nobody else can have it. */
    @Override
    public void close() {
        try {
            if (!used && !lockWasThere) {
                Files.deleteIfExists(lock);
            }
        } catch (IOException e) {
            throw cannotWrite(lock, e);
        } finally {
            hold.close();
        }
        if (!used) {
            takeBack(folders);
        }
    }

    private static MadeFolders makeFolders(Path target) {
        Path folder = Objects.requireNonNull(target.getParent(), "a real path has a folder");
        try {
            return MadeFolders.of(folder);
        } catch (IOException e) {
            throw cannotWrite(folder, e);
        }
    }

    private static void takeBack(MadeFolders folders) {
        try {
            folders.remove();
        } catch (IOException e) {
            throw new MigrationRefused(
                    MigrationRefused.Code.DB_FAILED, "An empty folder cannot be removed (%s).".formatted(e), e);
        }
    }

    private static MigrationRefused cannotWrite(Path path, IOException e) {
        return new MigrationRefused(
                MigrationRefused.Code.DB_FAILED,
                "%s cannot be made (%s), and nothing was changed. Let this user write there, or name another file."
                        .formatted(path, Durable.reason(e)),
                e);
    }
}
