/** Keeping the database safe and in order: backups, restoring, checks, status and tidying up. */
@NullMarked
package reminderbot.adapters.sqlite.maintenance;

import org.jspecify.annotations.NullMarked;
