package reminderbot.simulator.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A channel of a guild that is no thread.
 *
 * @param overwrites by the id of their role or member
 */
public record GuildChannel(
        long id, long guildId, ChannelKind kind, String name, int position, Map<Long, Overwrite> overwrites)
        implements Channel {

    /** Copies the overwrites. */
    public GuildChannel {
        overwrites = Map.copyOf(overwrites);
    }

    @Override
    public int type() {
        return kind.number();
    }

    /** The overwrite for this role or member: the stored one or one that changes nothing. */
    public Overwrite overwriteFor(long roleOrMember, boolean forMember) {
        return overwrites.getOrDefault(roleOrMember, Overwrite.neutral(roleOrMember, forMember));
    }

    /** The same channel with this overwrite in place of any earlier one of the same role or member. */
    public GuildChannel with(Overwrite overwrite) {
        Map<Long, Overwrite> changed = new LinkedHashMap<>(overwrites);
        changed.put(overwrite.id(), overwrite);
        return new GuildChannel(id, guildId, kind, name, position, changed);
    }
}
