package reminderbot.adapters.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import reminderbot.adapters.sqlite.mapping.Fault;
import reminderbot.domain.storage.StorageUnusable;

/** Tells whose file it is, without changing a byte of it or of the folder. */
final class StorageFile {
    /** "RemB", in the header of every database of this bot (SQLite documentation, "PRAGMA application_id"). */
    static final int APPLICATION_ID = 0x52656D42;

    /** The first bytes of every SQLite file, and where the application id stands ("Database File Format"). */
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private static final int HEADER_LENGTH = 100;
    private static final int APPLICATION_ID_OFFSET = 68;

    private StorageFile() {}

    /**
     * The real path, so that two ways to one file lead to one lock; makes the folders.
     *
     * @throws StorageUnusable when they cannot be made
     */
    static Path locate(Path file) {
        try {
            Path absolute = file.toAbsolutePath();
            if (Files.exists(absolute)) {
                return absolute.toRealPath();
            }
            if (Files.isSymbolicLink(absolute)) {
                throw new StorageUnusable(
                        "%s is a link to a file that is not there. Make that file, or name it instead."
                                .formatted(file));
            }
            Path folder = Files.createDirectories(absolute.getParent());
            return folder.toRealPath().resolve(absolute.getFileName());
        } catch (IOException e) {
            throw new StorageUnusable(
                    "%s cannot be made (%s). Let this user write there, or name another file."
                            .formatted(file, reason(e)),
                    e);
        }
    }

    /**
     * Fails unless the file is this bot's, or is not there or empty and so may become this bot's.
     *
     * @throws StorageUnusable when it is somebody else's
     */
    static void requireOurs(Path file) {
        byte[] header = header(file);
        if (header.length == 0) {
            return;
        }
        if (header.length < HEADER_LENGTH || !hasMagic(header)) {
            throw new StorageUnusable(
                    "%s is not an SQLite database; it was left as it is. Name another file, or move this one away."
                            .formatted(file));
        }
        if (!isOurs(header)) {
            throw ForeignDatabase.refused(file);
        }
    }

    /** Whether the file bears this bot's mark. */
    static boolean isOurs(Path file) {
        return isOurs(header(file));
    }

    private static boolean isOurs(byte[] header) {
        return header.length == HEADER_LENGTH
                && hasMagic(header)
                && ByteBuffer.wrap(header).getInt(APPLICATION_ID_OFFSET) == APPLICATION_ID;
    }

    /**
     * Fails unless this user may write to the file, and beside it: SQLite would open it to read, and fail at the first
     * change.
     *
     * @throws StorageUnusable when not
     */
    static void requireWritable(Path file) {
        Path folder = file.resolveSibling(".");
        if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
            throw new StorageUnusable(
                    "%s cannot be written to; it was left as it is. Let this user write to the file and to its folder, or name another file."
                            .formatted(file));
        }
    }

    /** What an opening ends with that SQLite made fail. */
    static StorageUnusable unusable(Path file, Exception failure) {
        Fault fault = Fault.in(failure).orElse(Fault.UNFORESEEN);
        return new StorageUnusable(
                "%s cannot be opened: %s. Nothing in it was changed. %s".formatted(file, fault.why(), fault.remedy()),
                failure);
    }

    /** Takes back a file that was made a moment ago, with what SQLite put beside it. */
    static void forget(Path file) {
        for (String suffix : List.of("", "-journal", "-wal", "-shm")) {
            try {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
            } catch (IOException e) {
                SqliteStorage.LOG.warn("file_left_behind file={}{} reason={}", file, suffix, reason(e));
            }
        }
    }

    /** Why a file system said no, in its own words. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "access denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file is where a folder should be";
        }
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        return e instanceof FileSystemException known && known.getReason() != null
                ? known.getReason()
                : String.valueOf(e.getMessage());
    }

    /** Whether the file, whoever's it is, begins like an SQLite database. */
    static boolean isDatabase(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return hasMagic(bytes.readNBytes(MAGIC.length));
        }
    }

    private static boolean hasMagic(byte[] bytes) {
        return Arrays.equals(MAGIC, 0, MAGIC.length, bytes, 0, Math.min(MAGIC.length, bytes.length));
    }

    /** Whether nobody has written to the file yet. */
    static boolean isNew(Path file) {
        return header(file).length == 0;
    }

    private static byte[] header(Path file) {
        if (Files.notExists(file)) {
            return new byte[0];
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return bytes.readNBytes(HEADER_LENGTH);
        } catch (IOException e) {
            throw new StorageUnusable(
                    "%s cannot be read as a file (%s). Name another file, or let this user read and write it."
                            .formatted(file, reason(e)),
                    e);
        }
    }
}
