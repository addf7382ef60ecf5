package reminderbot.simulator.rest;

import reminderbot.simulator.json.ChannelJson;
import reminderbot.simulator.json.GuildJson;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.json.UserJson;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.GuildChannel;
import reminderbot.simulator.model.World;

/** Reads guilds and their members. */
final class GuildRoutes {

    private static final int PAGE_AT_MOST = 1000;

    private final World world;
    private final Guard guard;
    private final GuildJson json;
    private final ChannelJson channels;
    private final boolean membersGranted;

    GuildRoutes(World world, boolean membersGranted) {
        this.world = world;
        this.guard = new Guard(world);
        this.json = new GuildJson(world);
        this.channels = new ChannelJson(world);
        this.membersGranted = membersGranted;
    }

    Route[] routes() {
        return new Route[] {
            Route.of("GET", "/guilds/{guild}", request -> RestAnswer.ok(json.guild(guard.guild(request)))),
            Route.of("GET", "/guilds/{guild}/members", this::listMembers),
            Route.of("GET", "/guilds/{guild}/members/{user}", this::getMember),
            Route.of("GET", "/guilds/{guild}/roles", this::listRoles),
            Route.of("GET", "/guilds/{guild}/channels", this::listChannels)
        };
    }

    private RestAnswer getMember(RestRequest request) {
        return RestAnswer.ok(guard.guild(request)
                .findMember(request.id("user"))
                .map(UserJson::member)
                .orElseThrow(() -> new ApiException(
                        world.users().containsKey(request.id("user"))
                                ? ApiError.UNKNOWN_MEMBER
                                : ApiError.UNKNOWN_USER)));
    }

    private RestAnswer listMembers(RestRequest request) {
        Guild guild = guard.guild(request);
        if (!membersGranted) {
            throw new ApiException(ApiError.MISSING_ACCESS);
        }
        int limit = request.queryNumber("limit", 1, 1, PAGE_AT_MOST);
        return RestAnswer.ok(guild.members().tailMap(request.queryId("after"), false).values().stream()
                .limit(limit)
                .map(UserJson::member)
                .collect(Json.toArray()));
    }

    private RestAnswer listRoles(RestRequest request) {
        return RestAnswer.ok(guard.guild(request).roles().values().stream()
                .map(UserJson::role)
                .collect(Json.toArray()));
    }

    private RestAnswer listChannels(RestRequest request) {
        return RestAnswer.ok(world.channelsOf(guard.guild(request), GuildChannel.class)
                .map(channels::channel)
                .collect(Json.toArray()));
    }
}
