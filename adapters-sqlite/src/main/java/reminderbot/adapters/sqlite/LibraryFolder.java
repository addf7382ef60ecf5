package reminderbot.adapters.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import reminderbot.domain.storage.StorageUnusable;

/**
 * The folder in which this process, and no other, unpacks SQLite's library. Left to itself the driver takes the folder that
 * all programs share: there it also removes what it thinks nobody uses, logs a stack trace when another process was quicker,
 * and for ever leaves what a killed process had unpacked ({@code SQLiteJDBCLoader}); and it compares what it has unpacked
 * byte by byte, a twentieth of a migration's time. The folder goes when the process ends; what a killed one left goes at the
 * next start of any.
 */
final class LibraryFolder {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryFolder.class);

    /** Where the driver would unpack; an operator who sets it, or Java's, says where our folder is made. */
    private static final String TEMPORARY = "org.sqlite.tmpdir";

    /** Where the driver looks first. */
    private static final String PATH = "org.sqlite.lib.path";

    private static final Path SHARED = Path.of(System.getProperty(TEMPORARY, System.getProperty("java.io.tmpdir", "")));

    /** Not what the driver's files in a shared folder begin with: another program's driver must let ours be. */
    private static final String PREFIX = "sqlite-for-reminder-bot-";

    /** Locked as long as the process lives. */
    private static final String LOCK = "in-use";

    private static @Nullable FileChannel held;

    private LibraryFolder() {}

    /**
     * Loads the library if that was not done yet.
     *
     * @throws StorageUnusable when it cannot be unpacked or not be loaded
     */
    static synchronized void prepare() {
        if (held == null) {
            held = load();
        }
    }

    // The driver declares no less than Exception.
    private static FileChannel load() {
        try {
            Path folder = Files.createTempDirectory(SHARED, PREFIX);
            FileChannel lock = lock(folder);
            System.setProperty(TEMPORARY, folder.toString());
            if (System.getProperty(PATH) == null) {
                unpack(folder);
            }
            SQLiteJDBCLoader.initialize();
            removeLeftovers(folder);
            return lock;
        } catch (Exception e) {
            throw new StorageUnusable(
                    ("SQLite's library cannot be unpacked in %s and used from there (%s). Let this user write there and run"
                                    + " programs from there, or name another folder: JAVA_OPTIONS=-Djava.io.tmpdir=FOLDER")
                            .formatted(SHARED, e instanceof IOException io ? StorageFile.reason(io) : e.getMessage()),
                    e);
        }
    }

    /** The driver has no library for every machine; it says so itself then. */
    private static void unpack(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream library = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            if (library != null) {
                Path unpacked = folder.resolve(name);
                unpacked.toFile().deleteOnExit();
                Files.copy(library, unpacked);
                System.setProperty(PATH, folder.toString());
            }
        }
    }

    /** What is registered first is deleted last, so the library goes before the lock, and the folder is empty then. */
    private static FileChannel lock(Path folder) throws IOException {
        Path lock = folder.resolve(LOCK);
        folder.toFile().deleteOnExit();
        lock.toFile().deleteOnExit();
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }

    /** Of this user only, so that nobody can have us delete what a link of theirs leads to. */
    private static void removeLeftovers(Path own) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(SHARED, PREFIX + "*")) {
            for (Path folder : folders) {
                if (!folder.equals(own)
                        && Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(own))) {
                    removeIfLeft(folder);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LOG.debug("library_leftovers_not_listed folder={}", SHARED, e);
        }
    }

    /** The lock is free once its process is dead. Another that starts at this moment may be quicker to remove it all. */
    private static void removeIfLeft(Path folder) {
        Path lock = folder.resolve(LOCK);
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            List<Path> unpacked = unpacked(folder);
            if (!unpacked.isEmpty() && channel.tryLock() != null) {
                for (Path file : unpacked) {
                    Files.deleteIfExists(file);
                }
                Files.delete(lock);
                Files.delete(folder);
            }
        } catch (IOException e) {
            LOG.debug("library_leftover_not_removed folder={}", folder, e);
        }
    }

    /** What was unpacked there; before that is there its process may not have the lock yet. */
    private static List<Path> unpacked(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith(LOCK)).toList();
        }
    }
}
