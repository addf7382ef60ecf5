package reminderbot.simulator.rest;

import reminderbot.simulator.action.ChannelActions;
import reminderbot.simulator.json.ChannelJson;
import reminderbot.simulator.json.UserJson;
import reminderbot.simulator.model.Ids;
import reminderbot.simulator.model.User;
import reminderbot.simulator.model.World;

/** Reads channels and accounts, and opens direct messages. */
final class ChannelRoutes {

    private final World world;
    private final Guard guard;
    private final ChannelJson json;
    private final ChannelActions channels;

    ChannelRoutes(World world, Services services) {
        this.world = world;
        this.guard = new Guard(world);
        this.json = new ChannelJson(world);
        this.channels = services.channels();
    }

    Route[] routes() {
        return new Route[] {
            Route.of("GET", "/channels/{channel}", this::get),
            Route.of("POST", "/channels/{channel}/typing", this::typing),
            Route.of("GET", "/users/@me", request -> RestAnswer.ok(UserJson.self(world.bot()))),
            Route.of("POST", "/users/@me/channels", this::openDirect),
            Route.of("GET", "/users/{user}", request -> RestAnswer.ok(UserJson.user(user(request.variable("user")))))
        };
    }

    private RestAnswer get(RestRequest request) {
        return RestAnswer.ok(json.channel(guard.channel(request)));
    }

    private RestAnswer typing(RestRequest request) {
        guard.channel(request);
        return RestAnswer.done();
    }

    private RestAnswer openDirect(RestRequest request) {
        User person = user(request.body().path("recipient_id").asText());
        return RestAnswer.ok(json.channel(channels.open(person)));
    }

    private User user(String id) {
        User user = world.users().get(Ids.parse(id));
        if (user == null) {
            throw new ApiException(ApiError.UNKNOWN_USER);
        }
        return user;
    }
}
