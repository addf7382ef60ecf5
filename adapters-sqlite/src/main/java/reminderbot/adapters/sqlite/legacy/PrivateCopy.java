package reminderbot.adapters.sqlite.legacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A copy of a database as it is at one instant, with the log that holds what is not in it yet, in a folder that nobody else
 * may look into. Gone when it is closed.
 */
final class PrivateCopy implements AutoCloseable {
    /** Byte by byte, whoever may read the original. */
    static final Copier BYTES = (from, to) -> {
        try (InputStream bytes = Files.newInputStream(from)) {
            Files.copy(bytes, to);
        }
    };

    private static final Logger LOG = LoggerFactory.getLogger(PrivateCopy.class);

    /** The file, and what makes it whole: what is yet to be brought into it, or to be taken back out of it. */
    private static final List<String> PARTS = List.of("", "-wal", "-journal");

    /** What SQLite may put beside it besides. */
    private static final String SHARED_MEMORY = "-shm";

    private static final int ATTEMPTS = 5;

    // Of a database's header, and places in it.
    private static final int HEADER = 100;
    private static final int PAGE = 16;
    private static final int CHANGES = 24;
    private static final int PAGES = 28;
    private static final int CHANGES_AT_SIZE = 92;
    private static final int LARGEST_PAGE = 65_536;

    private final Path folder;
    private final Path file;

    private PrivateCopy(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("copy.db");
    }

    /**
     * Copies a database and compares the copy with the original; tries again when that changed meanwhile.
     *
     * @param source by its real path: what SQLite keeps for it is beside that
     * @param parent where the folder is made
     * @throws Restless when it changed each time
     */
    static PrivateCopy of(Path source, Path parent, Copier copier) throws IOException {
        PrivateCopy copy = new PrivateCopy(Files.createTempDirectory(parent, "older-bot-", ownersOnly()));
        boolean made = false;
        try {
            copy.removeAtExit();
            copy.fill(source, copier);
            made = true;
            return copy;
        } finally {
            if (!made) {
                copy.close();
            }
        }
    }

    Path file() {
        return file;
    }

    /**
     * How many bytes the file falls short of what its header says; 0 when the header does not say, or a log beside it may
     * make up for it (<a href="https://www.sqlite.org/fileformat2.html#in_header_database_size">file format</a>).
     */
    long missingBytes() throws IOException {
        if (isThere("-wal") || isThere("-journal")) {
            return 0;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            ByteBuffer header = ByteBuffer.wrap(bytes.readNBytes(HEADER));
            if (header.capacity() < HEADER || header.getInt(CHANGES) != header.getInt(CHANGES_AT_SIZE)) {
                return 0;
            }
            int page = Short.toUnsignedInt(header.getShort(PAGE));
            long pages = Integer.toUnsignedLong(header.getInt(PAGES));
            return Math.max(0, pages * (page == 1 ? LARGEST_PAGE : page) - Files.size(file));
        }
    }

    private boolean isThere(String part) throws IOException {
        return Files.exists(beside(file, part)) && Files.size(beside(file, part)) > 0;
    }

    @Override
    public void close() {
        try {
            empty();
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            LOG.warn("copy_left_behind folder={} reason={}", folder, e.getMessage());
        }
    }

    private void fill(Path source, Copier copier) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            empty();
            for (String part : PARTS) {
                if (Files.exists(beside(source, part))) {
                    copier.copy(beside(source, part), beside(file, part));
                }
            }
            if (isLike(source)) {
                return;
            }
        }
        throw new Restless();
    }

    private boolean isLike(Path source) throws IOException {
        for (String part : PARTS) {
            Path original = beside(source, part);
            Path copy = beside(file, part);
            if (Files.exists(original) != Files.exists(copy)
                    || (Files.exists(copy) && Files.mismatch(original, copy) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private void empty() throws IOException {
        for (String part : PARTS) {
            Files.deleteIfExists(beside(file, part));
        }
        Files.deleteIfExists(beside(file, SHARED_MEMORY));
    }

    /** When the process is told to end meanwhile; the last one named goes first. */
    private void removeAtExit() {
        folder.toFile().deleteOnExit();
        PARTS.forEach(part -> beside(file, part).toFile().deleteOnExit());
        beside(file, SHARED_MEMORY).toFile().deleteOnExit();
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
                }
                : new FileAttribute<?>[0];
    }

    /** How one file is copied to a place where none is. */
    @FunctionalInterface
    interface Copier {
        void copy(Path from, Path to) throws IOException;
    }

    /** Somebody writes to the database all the time. */
    static final class Restless extends IOException {
        @Serial
        private static final long serialVersionUID = 1L;
    }
}
