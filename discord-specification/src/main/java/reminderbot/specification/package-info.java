/** Discord's own description of its REST API, asked whether requests and answers are right. For tests only. */
@NullMarked
package reminderbot.specification;

import org.jspecify.annotations.NullMarked;
