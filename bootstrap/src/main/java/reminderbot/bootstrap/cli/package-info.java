/** The command line. */
@NullMarked
package reminderbot.bootstrap.cli;

import org.jspecify.annotations.NullMarked;
