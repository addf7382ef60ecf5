package reminderbot.adapters.discord.guild;

import java.util.HashSet;
import java.util.Set;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.discord.connection.DiscordRest;
import reminderbot.adapters.discord.connection.RestFailure;
import reminderbot.domain.id.ChannelId;

/** Finds out who can view channels and threads. */
final class ChannelViews {
    /** Largest page (Discord documentation, "List Thread Members"). */
    private static final int PAGE = 100;

    private final ChannelLookup lookup;
    private final DiscordRest rest;

    ChannelViews(ChannelLookup lookup, DiscordRest rest) {
        this.lookup = lookup;
        this.rest = rest;
    }

    /** Who can view a channel of a guild now. */
    ChannelView of(Guild guild, ChannelId channel) throws RestFailure {
        ChannelLookup.Place place = lookup.find(channel);
        if (place.holder().getGuild().getIdLong() != guild.getIdLong()) {
            throw RestFailure.trouble("channel " + channel + " is not in guild " + guild.getId());
        }
        @Nullable Set<Long> members = place.privateThread() ? threadMembers(channel) : null;
        return new ChannelView(place.holder(), members);
    }

    private Set<Long> threadMembers(ChannelId thread) throws RestFailure {
        Set<Long> members = new HashSet<>();
        long after = 0;
        boolean more = true;
        while (more) {
            DataArray page = rest.getArray(Route.Channels.LIST_THREAD_MEMBERS
                    .compile(thread.toString())
                    .withQueryParams("with_member", "true")
                    .withQueryParams("limit", String.valueOf(PAGE))
                    .withQueryParams("after", String.valueOf(after)));
            more = false;
            for (int i = 0; i < page.length(); i++) {
                long member = page.getObject(i).getUnsignedLong("user_id");
                after = Math.max(after, member);
                more |= members.add(member) && page.length() >= PAGE;
            }
        }
        return members;
    }
}
