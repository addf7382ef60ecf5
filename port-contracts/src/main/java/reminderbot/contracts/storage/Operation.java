package reminderbot.contracts.storage;

import java.util.function.Function;
import reminderbot.domain.storage.Stores;

/**
 * Something done within a unit of work.
 *
 * @param name what, and to what, for somebody who reads a history
 * @param work gives what two storages can be compared by
 */
record Operation(String name, Function<Stores, Object> work) {}
