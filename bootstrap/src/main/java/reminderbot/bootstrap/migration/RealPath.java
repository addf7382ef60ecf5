package reminderbot.bootstrap.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real paths, so that two ways to one file are one; makes nothing. */
final class RealPath {
    private RealPath() {}

    /** Of a file that need not exist, nor its folders. */
    static Path of(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            if (Files.exists(absolute)) {
                return absolute.toRealPath();
            }
            Path parent = absolute.getParent();
            return parent == null ? absolute : of(parent).resolve(absolute.getFileName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
