package reminderbot.bootstrap.migration;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
            return new StorageName(kind, Path.of(path));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("which names no file that there can be", e);
        }
    }

    /** The same by the real path of its file. */
    public StorageName located() {
        return new StorageName(kind, RealPath.of(path));
    }

    @Override
    public String toString() {
        return kind + ":" + path;
    }
}
