package reminderbot.simulator.rest;

import java.util.Set;
import reminderbot.simulator.action.ReactionActions;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.json.UserJson;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.Emoji;
import reminderbot.simulator.model.Guild;
import reminderbot.simulator.model.Message;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.model.Reactions;
import reminderbot.simulator.model.World;

/** Reads, adds and takes away reactions. */
final class ReactionRoutes {

    private static final int PAGE = 25;
    private static final int PAGE_AT_MOST = 100;
    private static final int BURST = 1;

    private final World world;
    private final Guard guard;
    private final EmojiRules emojis;
    private final ReactionActions reactions;

    ReactionRoutes(World world, Services services) {
        this.world = world;
        this.guard = new Guard(world);
        this.emojis = new EmojiRules(world);
        this.reactions = services.reactions();
    }

    Route[] routes() {
        String all = "/channels/{channel}/messages/{message}/reactions";
        String emoji = all + "/{emoji}";
        return new Route[] {
            Route.of("GET", emoji, this::list),
            Route.of("PUT", emoji + "/@me", this::add),
            Route.of("DELETE", emoji + "/@me", this::removeOwn),
            Route.of("DELETE", emoji + "/{user}", this::removeOne),
            Route.of("DELETE", emoji, this::removeEmoji),
            Route.of("DELETE", all, this::removeAll)
        };
    }

    private RestAnswer list(RestRequest request) {
        Message message = readable(request);
        boolean burst = request.queryNumber("type", 0, 0, BURST) == BURST;
        int limit = request.queryNumber("limit", PAGE, 1, PAGE_AT_MOST);
        Reactions given = world.messages().reactionsTo(message.id());
        return RestAnswer.ok(given.users(emoji(request), burst).tailSet(request.queryId("after"), false).stream()
                .limit(limit)
                .map(world.users()::get)
                .map(UserJson::user)
                .collect(Json.toArray()));
    }

    private RestAnswer add(RestRequest request) {
        Message message = readable(request);
        Channel channel = guard.channel(request);
        Emoji emoji = emoji(request);
        if (!emojis.usable(emoji)) {
            throw new ApiException(ApiError.UNKNOWN_EMOJI);
        }
        guard.requireNoTimeout(channel);
        guard.requireNotArchived(channel);
        Set<Emoji> there = world.messages().reactionsTo(message.id()).emojis();
        if (!there.contains(emoji)) {
            guard.require(channel, Permission.ADD_REACTIONS);
            if (emoji.custom() && !ofThisGuild(channel, emoji)) {
                guard.require(channel, Permission.USE_EXTERNAL_EMOJIS);
            }
        }
        reactions.add(message, emoji, world.bot().id(), false);
        return RestAnswer.done();
    }

    private RestAnswer removeOwn(RestRequest request) {
        reactions.remove(readable(request), emoji(request), world.bot().id(), false);
        return RestAnswer.done();
    }

    private RestAnswer removeOne(RestRequest request) {
        Message message = moderated(request);
        reactions.remove(message, emoji(request), request.id("user"), false);
        reactions.remove(message, emoji(request), request.id("user"), true);
        return RestAnswer.done();
    }

    private RestAnswer removeEmoji(RestRequest request) {
        reactions.removeEmoji(moderated(request), emoji(request));
        return RestAnswer.done();
    }

    private RestAnswer removeAll(RestRequest request) {
        reactions.clear(moderated(request));
        return RestAnswer.done();
    }

    private Message readable(RestRequest request) {
        guard.require(guard.channel(request), Permission.READ_MESSAGE_HISTORY);
        return guard.message(request);
    }

    private Message moderated(RestRequest request) {
        guard.require(guard.channel(request), Permission.MANAGE_MESSAGES);
        return guard.message(request);
    }

    private boolean ofThisGuild(Channel channel, Emoji emoji) {
        return world.guildOf(channel)
                .map(Guild::emojis)
                .filter(own -> own.containsKey(emoji.id()))
                .isPresent();
    }

    private static Emoji emoji(RestRequest request) {
        return Emoji.parse(request.variable("emoji"));
    }
}
