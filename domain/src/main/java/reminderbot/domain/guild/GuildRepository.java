package reminderbot.domain.guild;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reminderbot.domain.id.GuildId;

/** The guilds that use the bot. */
public interface GuildRepository {
    /** Empty when the guild is not stored. */
    Optional<Guild> find(GuildId id);

    /** Stores a new guild, or replaces all that is known of the one there is; its events and members stay. */
    void save(Guild guild);

    /** Removes a guild with everything of it: members, events, answers, reminders. Says whether it was stored. */
    boolean delete(GuildId id);

    /** All guilds that the bot {@linkplain Guild#leftAt is in}, by id. For upkeep, and for a new session with Discord. */
    List<GuildId> listPresent();

    /** All guilds that the bot left at this instant or before, by id. For upkeep, and for a new session with Discord. */
    List<GuildId> listLeft(Instant instant);
}
