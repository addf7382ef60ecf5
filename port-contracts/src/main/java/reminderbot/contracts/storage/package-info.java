/** What every storage must do, as tests that a storage's own test class implements. */
@NullMarked
package reminderbot.contracts.storage;

import org.jspecify.annotations.NullMarked;
