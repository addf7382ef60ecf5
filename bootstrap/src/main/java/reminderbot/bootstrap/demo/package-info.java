/** The bot at work on a simulated Discord, for people who want to see it before they invite it. */
@NullMarked
package reminderbot.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
