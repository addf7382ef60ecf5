/** Bugs that a storage might have, planted on purpose: a test that does not find them proves little. */
@NullMarked
package reminderbot.contracts.bug;

import org.jspecify.annotations.NullMarked;
