/** Storage seen from the rules: one unit of work over the repositories. */
@NullMarked
package reminderbot.domain.storage;

import org.jspecify.annotations.NullMarked;
