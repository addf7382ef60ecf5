package reminderbot.simulator.model;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An ordinary channel of a guild.
 *
 * @param overwrites by the id of their role or member
 */
public record TextChannel(long id, long guildId, String name, int position, Map<Long, Overwrite> overwrites)
        implements Channel {

    /** Copies the overwrites. */
    public TextChannel {
        overwrites = Map.copyOf(overwrites);
    }

    @Override
    public int type() {
        return 0;
    }

    /** The overwrite for this role or member: the stored one or one that changes nothing. */
    public Overwrite overwriteFor(long roleOrMember, boolean forMember) {
        return overwrites.getOrDefault(roleOrMember, Overwrite.neutral(roleOrMember, forMember));
    }

    /** The same channel with this overwrite in place of any earlier one of the same role or member. */
    public TextChannel with(Overwrite overwrite) {
        Map<Long, Overwrite> changed = new LinkedHashMap<>(overwrites);
        changed.put(overwrite.id(), overwrite);
        return new TextChannel(id, guildId, name, position, changed);
    }
}
