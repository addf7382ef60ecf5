/** What people do with events: watch, hold, close, look. */
@NullMarked
package reminderbot.application.event;

import org.jspecify.annotations.NullMarked;
