/** The expected no: what a person asked for and the bot declines. */
@NullMarked
package reminderbot.application.refusal;

import org.jspecify.annotations.NullMarked;
