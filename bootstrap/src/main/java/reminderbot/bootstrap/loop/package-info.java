/** The process at work: it sleeps until something is due and works it off. */
@NullMarked
package reminderbot.bootstrap.loop;

import org.jspecify.annotations.NullMarked;
