package reminderbot.adapters.sqlite.maintenance;

import java.util.Map;

/**
 * What a database holds.
 *
 * @param schemaVersion the last migration it has seen; 0 when it has no tables
 * @param rows by table, in alphabetical order
 */
record Contents(int schemaVersion, Map<String, Long> rows) {}
