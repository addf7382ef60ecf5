package reminderbot.simulator.rest;

import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.ChannelKind;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.GuildChannel;
import reminderbot.simulator.model.Message;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.model.PermissionRules;
import reminderbot.simulator.model.ThreadChannel;
import reminderbot.simulator.model.World;

/** Finds what a request names, and refuses what the bot may not see or do. */
final class Guard {

    private final World world;
    private final PermissionRules rules;

    Guard(World world) {
        this.world = world;
        this.rules = new PermissionRules(world);
    }

    /** The guild with the bot in it. */
    Guild guild(RestRequest request) {
        Guild guild = world.guilds().get(request.id("guild"));
        if (guild == null || !guild.members().containsKey(world.bot().id())) {
            throw new ApiException(ApiError.UNKNOWN_GUILD);
        }
        requireNoOutage(guild);
        return guild;
    }

    /** A channel the bot can see. */
    Channel channel(RestRequest request) {
        Channel channel = world.channels().get(request.id("channel"));
        if (channel == null) {
            throw new ApiException(ApiError.UNKNOWN_CHANNEL);
        }
        world.guildOf(channel).ifPresent(Guard::requireNoOutage);
        if (rules.inChannel(world.bot().id(), channel) == 0) {
            throw new ApiException(ApiError.MISSING_ACCESS);
        }
        return channel;
    }

    private static void requireNoOutage(Guild guild) {
        if (!guild.available()) {
            throw new ApiException(ApiError.OUTAGE);
        }
    }

    /** A channel with messages that the bot can see. */
    Channel messageChannel(RestRequest request) {
        Channel channel = channel(request);
        if (channel instanceof GuildChannel inGuild && inGuild.kind() == ChannelKind.FORUM) {
            throw new ApiException(ApiError.NOT_A_TEXT_CHANNEL);
        }
        return channel;
    }

    /** A channel of a guild, no thread, that the bot can see. */
    GuildChannel guildChannel(RestRequest request) {
        if (channel(request) instanceof GuildChannel inGuild) {
            return inGuild;
        }
        throw new ApiException(ApiError.UNKNOWN_CHANNEL);
    }

    /** A thread the bot can see. */
    ThreadChannel thread(RestRequest request) {
        if (channel(request) instanceof ThreadChannel thread) {
            return thread;
        }
        throw new ApiException(ApiError.UNKNOWN_CHANNEL);
    }

    /** A message in a channel the bot can see. Messages for one person's eyes only are not found. */
    Message message(RestRequest request) {
        return world.messages()
                .find(messageChannel(request).id(), request.id("message"))
                .filter(message -> !message.ephemeral())
                .orElseThrow(() -> new ApiException(ApiError.UNKNOWN_MESSAGE));
    }

    /** Refuses unless the bot has all of the permissions in the channel. */
    void require(Channel channel, Permission... permissions) {
        if (!may(channel, permissions)) {
            throw new ApiException(ApiError.MISSING_PERMISSIONS);
        }
    }

    /** Refuses what changes a thread of the archive. */
    void requireNotArchived(Channel channel) {
        if (channel instanceof ThreadChannel thread && thread.archived()) {
            throw new ApiException(ApiError.THREAD_IS_ARCHIVED);
        }
    }

    /** Refuses while the bot is timed out. */
    void requireNoTimeout(Channel channel) {
        if (rules.silenced(world.bot().id(), channel)) {
            throw new ApiException(ApiError.MISSING_PERMISSIONS);
        }
    }

    boolean may(Channel channel, Permission... permissions) {
        return rules.may(world.bot().id(), channel, permissions);
    }
}
