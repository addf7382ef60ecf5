package reminderbot.adapters.discord.guild;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import reminderbot.adapters.discord.connection.DiscordRest;
import reminderbot.adapters.discord.connection.RestFailure;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.UserId;

/** Whether one person is in a guild and can view a channel there. Waits for Discord; thread-safe. */
public final class MemberSight {
    private final ChannelViews views;
    private final DiscordRest rest;

    public MemberSight(ChannelLookup lookup, DiscordRest rest) {
        this.views = new ChannelViews(lookup, rest);
        this.rest = rest;
    }

    /**
     * Whether they can. Nobody can view a channel that is gone; then it is enough that they are in the guild.
     *
     * @throws RestFailure when Discord does not say
     */
    public boolean canView(Guild guild, ChannelId channel, UserId user) throws RestFailure {
        try {
            DataObject member = rest.getObject(Route.Guilds.GET_MEMBER.compile(guild.getId(), user.toString()));
            return views.of(guild, channel).canView(CompactMember.of(member));
        } catch (RestFailure failure) {
            if (failure.kind() == RestFailure.Kind.UNKNOWN_CHANNEL) {
                return true;
            }
            if (failure.code() == ErrorResponse.UNKNOWN_MEMBER.getCode()) {
                return false;
            }
            throw failure;
        }
    }
}
