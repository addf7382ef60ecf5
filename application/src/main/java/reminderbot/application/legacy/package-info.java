/** What the older bot left, and what a careful importer makes of it. The readers are in the storage adapters. */
@NullMarked
package reminderbot.application.legacy;

import org.jspecify.annotations.NullMarked;
