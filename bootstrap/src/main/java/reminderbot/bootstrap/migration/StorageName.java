package reminderbot.bootstrap.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A storage as the command line names it, such as {@code sqlite:data/reminder-bot.db}. */
public record StorageName(Kind kind, Path path) {
    /** What a name means. */
    public enum Kind {
        /** The older bot's JSON file, or this bot's when its sidecar lies beside it. */
        JSON,
        /** This bot's database. */
        SQLITE,
        /** A database of the older bot. */
        LEGACY_SQLITE;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The storage of this name.
     *
     * @throws IllegalArgumentException when it is none; the message is a part of a sentence
     */
    public static StorageName parse(String name) {
        int colon = name.indexOf(':');
        String prefix = name.substring(0, Math.max(colon, 0));
        Kind kind = Arrays.stream(Kind.values())
                .filter(known -> known.toString().equals(prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("which does not begin with one of "
                        + Arrays.stream(Kind.values()).map(known -> known + ":").collect(Collectors.joining(", "))));
        String path = name.substring(colon + 1);
        if (path.isBlank()) {
            throw new IllegalArgumentException("which names no file");
        }
        try {
            Path file = Path.of(path);
            if (file.getFileName() == null) {
                throw new IllegalArgumentException("which names no file");
            }
            return new StorageName(kind, file);
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("which names no file that there can be", e);
        }
    }

    /**
     * The same by the real path of its file.
     *
     * @throws MigrationRefused when something is there that can be no storage, and that reading or replacing would do harm to
     */
    StorageName located() {
        if (Files.isSymbolicLink(path) && Files.notExists(path)) {
            throw refused(
                    "%s is a link to a file that is not there, and nothing was changed. Make that file, or name it instead.");
        }
        Path real = RealPath.of(path);
        if (isDevice(real)) {
            throw refused("%s is a device or a pipe, and nothing was changed. Name a file.");
        }
        return new StorageName(kind, real);
    }

    private MigrationRefused refused(String sentence) {
        return new MigrationRefused(MigrationRefused.Code.VALIDATION_FAILED, sentence.formatted(path));
    }

    private static boolean isDevice(Path file) {
        try {
            return Files.exists(file)
                    && Files.readAttributes(file, BasicFileAttributes.class).isOther();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return kind + ":" + path;
    }
}
