package reminderbot.adapters.sqlite;

import java.nio.file.Path;

/**
 * Which file to keep everything in, and how safely.
 *
 * @param file need not exist; its folders are made
 */
public record SqliteSettings(Path file, Synchronous synchronous) {
    /** A file with what is right for nearly everybody. */
    public static SqliteSettings of(Path file) {
        return new SqliteSettings(file, Synchronous.NORMAL);
    }
}
