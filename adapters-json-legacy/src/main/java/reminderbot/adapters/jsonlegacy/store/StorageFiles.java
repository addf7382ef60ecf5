package reminderbot.adapters.jsonlegacy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import reminderbot.domain.storage.StorageUnusable;

/**
 * Where the two files of a storage are.
 *
 * @param main by its real path, so that two ways to one file lead to one lock
 */
record StorageFiles(Path main) {
    private static final String EXTENSION = ".json";

    /**
     * Finds them; makes the folders.
     *
     * @throws StorageUnusable when they cannot be made, or nobody may write there
     */
    static StorageFiles locate(Path file) {
        StorageFiles files = new StorageFiles(realPath(file));
        files.requireWritable();
        return files;
    }

    Path sidecar() {
        String name = main.getFileName().toString();
        String stem = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
        return main.resolveSibling(stem + ".sidecar" + EXTENSION);
    }

    Path folder() {
        return main.resolveSibling(".").normalize();
    }

    /** Where a file is written before it takes the place of another. */
    static Path draft(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private void requireWritable() {
        boolean file = Files.notExists(main) || (Files.isRegularFile(main) && Files.isReadable(main));
        if (!file || !Files.isWritable(folder())) {
            throw new StorageUnusable(
                    "%s cannot be read and written as a file; it was left as it is. Let this user write to it and to its folder, or name another file."
                            .formatted(main));
        }
    }

    private static Path realPath(Path file) {
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
                            .formatted(file, SystemReason.of(e)),
                    e);
        }
    }
}
