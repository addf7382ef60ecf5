/** What the tests of this module share. */
@NullMarked
package reminderbot.adapters.discord;

import org.jspecify.annotations.NullMarked;
