/** The REST API: routes, permission checks, validation and rate limits. */
@NullMarked
package reminderbot.simulator.rest;

import org.jspecify.annotations.NullMarked;
