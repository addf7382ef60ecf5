package reminderbot.contracts.storage;

import java.util.function.Function;
import reminderbot.domain.storage.Stores;

/**
 * One unit of work.
 *
 * @param work gives what two storages can be compared by
 */
record Operation(String name, Function<Stores, Object> work) {}
