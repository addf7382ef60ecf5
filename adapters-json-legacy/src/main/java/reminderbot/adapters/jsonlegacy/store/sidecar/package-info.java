/** The sidecar: what the main file's format has no place for, and everything else once more with its exact times. */
@NullMarked
package reminderbot.adapters.jsonlegacy.store.sidecar;

import org.jspecify.annotations.NullMarked;
