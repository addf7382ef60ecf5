package reminderbot.adapters.sqlite.maintenance;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import java.util.Optional;

/** A file in the making, under another name until it is whole and on the disk; closed before that, it is gone. */
final class Draft implements AutoCloseable {
    private static final String SUFFIX = ".partial";

    private final Path draft;
    private final Path target;
    private boolean kept;

    private Draft(Path draft, Path target) {
        this.draft = draft;
        this.target = target;
    }

    /** A draft of a file that must not be there; empty when it is, or when somebody else is making it. */
    static Optional<Draft> ofNew(Path target) throws IOException {
        Path path = target.resolveSibling(target.getFileName() + SUFFIX);
        try {
            Files.createFile(path);
        } catch (FileAlreadyExistsException e) {
            return Optional.empty();
        }
        // Only now: whoever made it before has renamed its draft by the time this one could be made.
        if (Files.exists(target)) {
            Files.delete(path);
            return Optional.empty();
        }
        return Optional.of(new Draft(path, target));
    }

    /** A draft of a file that may be there and is replaced; only for whoever is alone with it. */
    static Draft replacing(Path target, Path path) throws IOException {
        Files.deleteIfExists(path);
        Files.createFile(path);
        return new Draft(path, target);
    }

    /** Whether a file is a draft, going by its name. */
    static boolean isNameOfDraft(String file) {
        return file.endsWith(SUFFIX);
    }

    /** Without what makes it the name of a draft. */
    static String withoutSuffix(String file) {
        return file.substring(0, file.length() - SUFFIX.length());
    }

    /** Where to write. */
    Path path() {
        return draft;
    }

    /** Lets those read it who may read the other file, and nobody else. */
    void guardLike(Path other) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(Files.getPosixFilePermissions(other));
        }
    }

    /** Makes it these bytes. */
    void copyOf(Path other) throws IOException {
        Files.copy(other, draft, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** Brings it to the disk under its own name, at one stroke. */
    void keep() throws IOException {
        force(draft, StandardOpenOption.WRITE);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        kept = true;
        if (Files.getFileAttributeView(target, PosixFileAttributeView.class) != null) {
            force(Objects.requireNonNull(target.toAbsolutePath().getParent()), StandardOpenOption.READ);
        }
    }

    /** Removes it unless it was kept. */
    @Override
    public void close() throws IOException {
        if (!kept) {
            Files.deleteIfExists(draft);
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }
}
