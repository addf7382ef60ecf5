/** Bringing data over from another storage, and going back. */
@NullMarked
package reminderbot.bootstrap.migration;

import org.jspecify.annotations.NullMarked;
