/** Identifiers: one-field records over a positive Discord snowflake. */
@NullMarked
package reminderbot.domain.id;

import org.jspecify.annotations.NullMarked;
