package reminderbot.contracts.bug;

import java.util.Map;
import reminderbot.domain.storage.Stores;

/**
 * A bug in one port of the storage: what the methods it overrides do wrong. All others do what they do underneath.
 *
 * @param <P> the port
 */
interface Bug<P> {
    /** The port without the bug. */
    P sound();

    /** The repositories of the unit of work, without the bug. */
    Stores stores();

    /** Anything the bug has to remember, for as long as the storage is open. */
    Map<Object, Object> memory();
}
