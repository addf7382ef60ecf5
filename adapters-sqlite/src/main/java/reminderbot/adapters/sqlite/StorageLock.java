package reminderbot.adapters.sqlite;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.storage.StorageUnusable;

/**
 * Keeps a second bot off a storage: the operating system's lock on a file beside it, freed when the process dies however
 * it dies. The file itself stays; removing it would let two processes lock two files of one name.
 */
final class StorageLock implements AutoCloseable {
    /**
     * What this process holds: asking the operating system again would succeed or even free the lock, since on Linux it
     * belongs to the process and ends with any handle on the file.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path path;
    private final FileChannel channel;

    private StorageLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the lock at once or not at all.
     *
     * @param storage in an existing folder, reached by its real path
     * @throws StorageUnusable when somebody else holds it
     */
    static StorageLock on(Path storage) {
        Path path = beside(storage);
        if (!HELD.add(path)) {
            throw inUse(storage, path);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(storage, path);
            }
            return new StorageLock(path, channel);
        } catch (IOException e) {
            release(path, channel);
            throw new StorageUnusable(
                    "%s cannot be locked (%s). Let this user write there.".formatted(path, StorageFile.reason(e)), e);
        } catch (StorageUnusable e) {
            release(path, channel);
            throw e;
        }
    }

    /**
     * Whether somebody holds the lock of a storage. Needs no more than to read the lock's file, and holds up nobody for longer
     * than an instant.
     */
    static boolean isHeld(Path storage) throws IOException {
        Path path = beside(storage);
        if (HELD.contains(path)) {
            return true;
        }
        if (Files.notExists(path)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return channel.tryLock(0, Long.MAX_VALUE, true) == null;
        }
    }

    @Override
    public void close() {
        release(path, channel);
    }

    /** The file that is locked for a storage. */
    static Path beside(Path storage) {
        return storage.resolveSibling(storage.getFileName() + ".lock");
    }

    private static void release(Path path, @Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new StorageUnusable("%s cannot be unlocked (%s).".formatted(path, StorageFile.reason(e)), e);
        } finally {
            HELD.remove(path);
        }
    }

    private static StorageUnusable inUse(Path storage, Path lock) {
        return new StorageUnusable(
                "%s is in use by another bot, which holds %s. Stop that one first, or name another file."
                        .formatted(storage, lock));
    }
}
