/**
 * The JSON file as a working store. The main file is exactly what the older bot reads; what it has no place for is in a sidecar
 * beside it ({@code docs/decisions/0014-two-json-files.md}).
 */
@NullMarked
package reminderbot.adapters.jsonlegacy.store;

import org.jspecify.annotations.NullMarked;
