package reminderbot.adapters.discord.event;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import net.dv8tion.jda.api.entities.Member;
import reminderbot.domain.id.ChannelId;

/** What one person can see, or read, each channel looked at once. For one answer, on one thread. */
final class Sightings {
    private final ChannelSight sight;
    private final BiPredicate<ChannelSight, ChannelId> can;
    private final Map<ChannelId, Boolean> known = new HashMap<>();

    Sightings(Member member, BiPredicate<ChannelSight, ChannelId> can) {
        sight = new ChannelSight(member);
        this.can = can;
    }

    /** Whether they can; fails when Discord does not say. */
    boolean truly(ChannelId channel) {
        return known.computeIfAbsent(channel, unknown -> can.test(sight, unknown));
    }

    /** As far as Discord says; a channel that cannot be looked at counts as one that this person cannot see. */
    boolean surely(ChannelId channel) {
        return known.computeIfAbsent(channel, this::isSure);
    }

    private boolean isSure(ChannelId channel) {
        try {
            return can.test(sight, channel);
        } catch (SightUnknownException unknown) {
            return false;
        }
    }
}
