package reminderbot.domain.guild;

import java.util.Optional;
import reminderbot.domain.id.GuildId;

/** The guilds that use the bot. */
public interface GuildRepository {
    /** Empty when the guild is not stored. */
    Optional<Guild> find(GuildId id);

    /** Stores a new guild, or replaces name and settings of the one there is. */
    void save(Guild guild);

    /** Removes a guild with everything of it: members, events, answers, reminders. Says whether it was stored. */
    boolean delete(GuildId id);
}
