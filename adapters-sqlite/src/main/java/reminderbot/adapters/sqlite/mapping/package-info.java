/** How values of the domain become columns, and how a unit of work reaches its mappers. */
@NullMarked
package reminderbot.adapters.sqlite.mapping;

import org.jspecify.annotations.NullMarked;
