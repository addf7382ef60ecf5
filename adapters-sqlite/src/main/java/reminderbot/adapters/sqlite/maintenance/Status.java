package reminderbot.adapters.sqlite.maintenance;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a database is.
 *
 * @param bytes the size of the file
 * @param logBytes the size of what is not in the file yet
 * @param freeBytes of the file, left over by what was deleted
 * @param held whether a bot has it open
 * @param pragmas in force where the bot writes, with those that differ where it reads
 * @param rows by table
 * @param lastBackup the newest; empty when there is none
 */
public record Status(
        Path database,
        long bytes,
        long logBytes,
        long freeBytes,
        int schemaVersion,
        boolean held,
        Map<String, String> pragmas,
        Map<String, Long> rows,
        List<Index> indexes,
        Optional<Backup> lastBackup) {

    /**
     * An index and what it costs.
     *
     * @param bytes its size
     * @param statistics whether the planner knows how its values are spread
     */
    public record Index(String name, String table, long bytes, boolean statistics) {}
}
