/** What the operator sets, read from environment variables over a .env file. */
@NullMarked
package reminderbot.bootstrap.config;

import org.jspecify.annotations.NullMarked;
