package reminderbot.simulator.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import reminderbot.simulator.action.ThreadActions;
import reminderbot.simulator.json.ChannelJson;
import reminderbot.simulator.json.GuildJson;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.model.ChannelKind;
import reminderbot.simulator.model.GuildChannel;
import reminderbot.simulator.model.Message;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.model.ThreadChannel;
import reminderbot.simulator.model.ThreadKind;
import reminderbot.simulator.model.World;

/** Begins and lists threads, and tells who takes part. */
final class ThreadRoutes {

    private static final int NAME = 100;

    private final World world;
    private final Guard guard;
    private final ChannelJson json;
    private final GuildJson guilds;
    private final ThreadActions threads;

    ThreadRoutes(World world, Services services) {
        this.world = world;
        this.guard = new Guard(world);
        this.json = new ChannelJson(world);
        this.guilds = new GuildJson(world);
        this.threads = services.threads();
    }

    Route[] routes() {
        String members = "/channels/{channel}/thread-members";
        String archived = "/channels/{channel}/threads/archived";
        return new Route[] {
            Route.of("POST", "/channels/{channel}/threads", this::begin),
            Route.of("POST", "/channels/{channel}/messages/{message}/threads", this::beginFromMessage),
            Route.of("GET", archived + "/public", request -> listArchived(request, false)),
            Route.of("GET", archived + "/private", request -> listArchived(request, true)),
            Route.of("GET", "/guilds/{guild}/threads/active", this::listActive),
            Route.of("GET", members, request -> RestAnswer.ok(json.threadMembers(guard.thread(request)))),
            Route.of("GET", members + "/{user}", this::getMember),
            Route.of("PUT", members + "/@me", this::join),
            Route.of("PUT", members + "/{user}", this::addMember),
            Route.of("DELETE", members + "/@me", this::leave)
        };
    }

    private RestAnswer begin(RestRequest request) {
        GuildChannel parent = guard.guildChannel(request);
        if (parent.kind() == ChannelKind.FORUM) {
            throw ApiException.invalid("message", "posts by the bot are not simulated");
        }
        ThreadKind open = ThreadKind.openBelow(parent.kind());
        int type = request.body().path("type").asInt(ThreadKind.PRIVATE.number());
        ThreadKind kind = type == ThreadKind.PRIVATE.number() ? ThreadKind.PRIVATE : open;
        if (type != kind.number() || (kind == ThreadKind.PRIVATE && parent.kind() == ChannelKind.ANNOUNCEMENT)) {
            throw ApiException.invalid("type", "not a type of thread below this channel");
        }
        guard.require(
                parent,
                kind == ThreadKind.PRIVATE ? Permission.CREATE_PRIVATE_THREADS : Permission.CREATE_PUBLIC_THREADS);
        return create(request, parent, world.nextId(), kind);
    }

    private RestAnswer beginFromMessage(RestRequest request) {
        GuildChannel parent = guard.guildChannel(request);
        guard.require(parent, Permission.CREATE_PUBLIC_THREADS);
        Message message = guard.message(request);
        if (world.channels().containsKey(message.id())) {
            throw new ApiException(ApiError.THREAD_EXISTS);
        }
        return create(request, parent, message.id(), ThreadKind.openBelow(parent.kind()));
    }

    private RestAnswer create(RestRequest request, GuildChannel parent, long id, ThreadKind kind) {
        Limit.required("name", request.body().path("name"), NAME);
        String name = request.body().path("name").asText();
        ThreadChannel thread = threads.create(parent, id, name, world.bot().id(), kind);
        return RestAnswer.created(guilds.joined(thread));
    }

    private RestAnswer listArchived(RestRequest request, boolean isPrivate) {
        GuildChannel parent = guard.guildChannel(request);
        guard.require(parent, Permission.READ_MESSAGE_HISTORY);
        if (isPrivate) {
            guard.require(parent, Permission.MANAGE_THREADS);
        }
        Stream<ThreadChannel> found = world.channels().values().stream()
                .filter(ThreadChannel.class::isInstance)
                .map(ThreadChannel.class::cast)
                .filter(thread -> thread.parentId() == parent.id() && thread.archived())
                .filter(thread -> thread.isPrivate() == isPrivate);
        return RestAnswer.ok(list(found).put("has_more", false));
    }

    private RestAnswer listActive(RestRequest request) {
        return RestAnswer.ok(list(guilds.visibleThreads(guard.guild(request))).put("has_more", false));
    }

    private ObjectNode list(Stream<ThreadChannel> some) {
        ObjectNode answer = Json.object();
        answer.set("threads", some.map(guilds::joined).collect(Json.toArray()));
        answer.putArray("members");
        return answer;
    }

    private RestAnswer getMember(RestRequest request) {
        ThreadChannel thread = guard.thread(request);
        if (!thread.memberIds().contains(request.id("user"))) {
            throw new ApiException(ApiError.UNKNOWN_MEMBER);
        }
        return RestAnswer.ok(json.threadMember(thread, request.id("user")));
    }

    private RestAnswer join(RestRequest request) {
        threads.addMember(guard.thread(request), world.bot().id());
        return RestAnswer.done();
    }

    private RestAnswer addMember(RestRequest request) {
        threads.addMember(guard.thread(request), request.id("user"));
        return RestAnswer.done();
    }

    private RestAnswer leave(RestRequest request) {
        threads.removeMember(guard.thread(request), world.bot().id());
        return RestAnswer.done();
    }
}
