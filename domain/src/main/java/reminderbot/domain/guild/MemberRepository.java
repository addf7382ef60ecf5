package reminderbot.domain.guild;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;

/** The members the bot remembers: never the whole guild. */
public interface MemberRepository {
    /** Empty when nothing is remembered of this person in this guild. */
    Optional<KnownMember> find(GuildId guild, UserId user);

    /**
     * Stores somebody, or replaces what is remembered.
     *
     * @throws reminderbot.domain.storage.StorageException when the guild is not stored
     */
    void save(KnownMember member);

    /**
     * Stores many people of one guild at once, in their order, each like {@link #save}.
     *
     * @param guild the one that all of them are in
     */
    default void saveAll(GuildId guild, List<KnownMember> members) {
        members.forEach(this::save);
    }

    /**
     * Those who are remembered in a guild, by user id, at most {@code limit}. For whoever takes the data elsewhere.
     *
     * @param after only those with a larger id; null for the first
     */
    List<KnownMember> list(GuildId guild, @Nullable UserId after, int limit);

    /**
     * Sees to it that these people are remembered and moves their last-seen time on, never back; names, absence and
     * opting out stay as they are. Somebody new is stored as {@link KnownMember#unnamed}.
     *
     * @throws reminderbot.domain.storage.StorageException when the guild is not stored
     */
    void touch(GuildId guild, Collection<UserId> users, Instant now);

    /** Opts somebody out of one event. Twice is once; without such an event in the guild nothing is stored. */
    void optOut(EventId event, UserId user);

    /** Takes back that somebody opted out of one event, and says whether they had. */
    boolean optIn(EventId event, UserId user);

    /** How much is stored of somebody in one guild: what {@link #forget} would remove. */
    Remembered count(GuildId guild, UserId user);

    /**
     * Forgets somebody in one guild: what is remembered of them, their answers, what they opted out of, that reminders
     * pinged them, and that they watched events. How many people a reminder pinged stays known. Says whether there was
     * anything.
     */
    boolean forget(GuildId guild, UserId user);

    /**
     * People who said that they want no reminder of this event now: opted out of it or of the guild, or else away. Empty
     * when the guild has no such event.
     */
    Map<UserId, Excuse> listExcused(EventId event, Instant now);
}
