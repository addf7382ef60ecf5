package reminderbot.adapters.jsonlegacy.store;

import java.util.Map;
import reminderbot.memory.InMemoryStorage;

/**
 * What a storage begins with.
 *
 * @param heldBack records that stay in the main file as they were written, by key
 * @param present what the two files hold
 * @param state how far they hold what is stored
 */
record Loaded(InMemoryStorage stored, Map<String, String> heldBack, OnDisk present, State state) {
    enum State {
        /** They do. */
        WHOLE,
        /** The sidecar does; the main file was to follow when a crash came. */
        HALFWAY,
        /** Somebody else wrote the main file, and nothing of it is written yet. */
        TAKEN_OVER
    }
}
