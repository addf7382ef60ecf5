package reminderbot.adapters.sqlite.maintenance;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * A whole copy of the database.
 *
 * @param bytes its size
 * @param rows by table, in alphabetical order; empty when nobody has looked
 */
public record Backup(Path file, Instant takenAt, long bytes, Map<String, Long> rows) {}
