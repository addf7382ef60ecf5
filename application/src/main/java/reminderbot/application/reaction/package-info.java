/** How answers reach the storage: one by one, or by a complete read. */
@NullMarked
package reminderbot.application.reaction;

import org.jspecify.annotations.NullMarked;
