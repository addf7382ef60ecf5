/** Words: every text a person reads comes from the bundles beside this package. */
@NullMarked
package reminderbot.adapters.discord.text;

import org.jspecify.annotations.NullMarked;
