package reminderbot.adapters.sqlite.maintenance;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A backup was put in the place of the database.
 *
 * @param aside where the database from before is now; empty when there was none
 * @param olderTables whether the bot will bring its tables up to date when it opens it
 * @param rows by table, in alphabetical order
 */
public record Restored(Path database, Optional<Path> aside, boolean olderTables, Map<String, Long> rows) {}
