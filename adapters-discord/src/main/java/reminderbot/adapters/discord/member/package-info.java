/** {@code /me}: what people ask about themselves. */
@NullMarked
package reminderbot.adapters.discord.member;

import org.jspecify.annotations.NullMarked;
