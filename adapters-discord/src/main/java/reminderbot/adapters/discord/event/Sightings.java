package reminderbot.adapters.discord.event;

import java.util.HashMap;
import java.util.Map;
import net.dv8tion.jda.api.entities.Member;
import reminderbot.domain.id.ChannelId;

/** What one person can read, each channel looked at once. For one answer, on one thread. */
final class Sightings {
    private final ChannelSight sight;
    private final Map<ChannelId, Boolean> readable = new HashMap<>();

    Sightings(Member member) {
        sight = new ChannelSight(member);
    }

    boolean readable(ChannelId channel) {
        return readable.computeIfAbsent(channel, sight::canRead);
    }

    /** As far as Discord says; a channel that cannot be looked at counts as one that this person cannot read. */
    boolean surelyReadable(ChannelId channel) {
        return readable.computeIfAbsent(channel, this::isSurelyReadable);
    }

    private boolean isSurelyReadable(ChannelId channel) {
        try {
            return sight.canRead(channel);
        } catch (SightUnknownException unknown) {
            return false;
        }
    }
}
