package reminderbot.domain.guild;

import reminderbot.domain.id.GuildId;

/**
 * A guild that uses the bot.
 *
 * @param name as Discord shows it, 1 to {@value #LONGEST_NAME} characters
 */
public record Guild(GuildId id, String name, GuildSettings settings) {
    /** Longest name in chars (specification, guild table). */
    public static final int LONGEST_NAME = 100;

    public Guild {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "a guild name has 1 to " + LONGEST_NAME + " characters, not " + name.length());
        }
    }
}
