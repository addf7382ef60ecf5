package reminderbot.simulator.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import reminderbot.simulator.interaction.Commands;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.json.UserJson;
import reminderbot.simulator.model.Intent;
import reminderbot.simulator.model.World;

/** Tells of the bot's application and the gateway, and registers commands. */
final class ApplicationRoutes {

    private static final int MEMBERS_FLAG = 1 << 15;
    private static final int CONTENT_FLAG = 1 << 19;
    private static final int PRESENCE_FLAG = 1 << 13;
    private static final int COMMANDS_AT_MOST = 100;

    private final World world;
    private final Commands commands;
    private final String gatewayUrl;
    private final long grantedIntents;

    ApplicationRoutes(World world, Commands commands, String gatewayUrl, long grantedIntents) {
        this.world = world;
        this.commands = commands;
        this.gatewayUrl = gatewayUrl;
        this.grantedIntents = grantedIntents;
    }

    Route[] routes() {
        String global = "/applications/{application}/commands";
        String inGuild = "/applications/{application}/guilds/{guild}/commands";
        return new Route[] {
            Route.open("GET", "/gateway", request -> RestAnswer.ok(Json.object().put("url", gatewayUrl))),
            Route.of("GET", "/gateway/bot", this::gateway),
            Route.of("GET", "/oauth2/applications/@me", this::application),
            Route.of("GET", "/applications/@me", this::application),
            Route.of("GET", global, this::list),
            Route.of("PUT", global, this::replaceAll),
            Route.of("POST", global, this::add),
            Route.of("DELETE", global + "/{command}", this::remove),
            Route.of("GET", inGuild, this::list),
            Route.of("PUT", inGuild, this::replaceAll),
            Route.of("POST", inGuild, this::add),
            Route.of("DELETE", inGuild + "/{command}", this::remove)
        };
    }

    private RestAnswer gateway(RestRequest request) {
        ObjectNode json = Json.object().put("url", gatewayUrl).put("shards", 1);
        ObjectNode limit = json.putObject("session_start_limit");
        limit.put("total", 1000).put("remaining", 999).put("reset_after", 0).put("max_concurrency", 1);
        return RestAnswer.ok(json);
    }

    private RestAnswer application(RestRequest request) {
        ObjectNode json = Json.object();
        String id = String.valueOf(world.bot().id());
        json.put("id", id).put("name", world.bot().name()).put("description", "");
        json.put("verify_key", "0".repeat(64)).put("flags", flags()).put("flags_new", String.valueOf(flags()));
        json.put("bot_public", true).put("bot_require_code_grant", false);
        json.put("approximate_guild_count", world.guildsWithBot().count());
        json.put("approximate_user_install_count", 0).put("approximate_user_authorization_count", 0);
        json.put("explicit_content_filter", 0);
        List.of("icon", "type", "interactions_endpoint_url", "role_connections_verification_url", "team")
                .forEach(json::putNull);
        json.putArray("redirect_uris");
        json.putArray("eligible_oauth2_scopes");
        json.set("owner", UserJson.user(world.bot()));
        json.set("bot", UserJson.user(world.bot()));
        return RestAnswer.ok(json);
    }

    private int flags() {
        return (Intent.GUILD_MEMBERS.in(grantedIntents) ? MEMBERS_FLAG : 0)
                | (Intent.GUILD_PRESENCES.in(grantedIntents) ? PRESENCE_FLAG : 0)
                | (Intent.MESSAGE_CONTENT.in(grantedIntents) ? CONTENT_FLAG : 0);
    }

    private RestAnswer list(RestRequest request) {
        return RestAnswer.ok(commands.list(request.id("guild")));
    }

    private RestAnswer replaceAll(RestRequest request) {
        Limit.atMost("commands", request.body().size(), COMMANDS_AT_MOST);
        return RestAnswer.ok(commands.replaceAll(request.id("guild"), request.body()));
    }

    private RestAnswer add(RestRequest request) {
        return RestAnswer.created(commands.add(request.id("guild"), request.body()));
    }

    private RestAnswer remove(RestRequest request) {
        if (!commands.remove(request.id("guild"), request.variable("command"))) {
            throw new ApiException(ApiError.UNKNOWN_COMMAND);
        }
        return RestAnswer.done();
    }
}
