package reminderbot.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import reminderbot.simulator.action.Draft;
import reminderbot.simulator.action.MessageActions;
import reminderbot.simulator.action.ThreadActions;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.json.MessageJson;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.DirectChannel;
import reminderbot.simulator.model.Message;
import reminderbot.simulator.model.MessageBody;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.model.ThreadChannel;
import reminderbot.simulator.model.World;

/** Reads, posts, edits and deletes messages. */
final class MessageRoutes {

    private static final int PAGE = 50;
    private static final int PAGE_AT_MOST = 100;

    private final World world;
    private final Guard guard;
    private final MessageForm form;
    private final MessageJson json;
    private final MessageActions messages;
    private final ThreadActions threads;
    private final Nonces nonces;
    private final boolean contentGranted;

    MessageRoutes(World world, Services services, boolean contentGranted) {
        this.world = world;
        this.guard = new Guard(world);
        this.form = new MessageForm(world);
        this.json = new MessageJson(world);
        this.messages = services.messages();
        this.threads = services.threads();
        this.nonces = new Nonces(world.clock());
        this.contentGranted = contentGranted;
    }

    Route[] routes() {
        String path = "/channels/{channel}/messages";
        String one = path + "/{message}";
        return new Route[] {
            Route.of("GET", path, this::list),
            Route.of("GET", one, this::get),
            Route.of("POST", path, this::post),
            Route.of("PATCH", one, this::edit),
            Route.of("DELETE", one, this::delete)
        };
    }

    private RestAnswer list(RestRequest request) {
        Channel channel = guard.messageChannel(request);
        int limit = request.queryNumber("limit", PAGE, 1, PAGE_AT_MOST);
        if (!guard.may(channel, Permission.READ_MESSAGE_HISTORY)) {
            return RestAnswer.ok(Json.array());
        }
        return RestAnswer.ok(page(request, channel, limit).stream()
                .filter(message -> !message.ephemeral())
                .map(this::write)
                .collect(Json.toArray()));
    }

    /** Newest first; {@code after} takes the ones next to it, as Discord does. */
    private List<Message> page(RestRequest request, Channel channel, int limit) {
        NavigableMap<Long, Message> all = world.messages().in(channel.id());
        if (request.query().containsKey("after")) {
            return reversed(first(all.tailMap(request.queryId("after"), false), limit));
        }
        if (request.query().containsKey("around")) {
            long middle = request.queryId("around");
            List<Message> page = new ArrayList<>(reversed(first(all.tailMap(middle, true), limit / 2 + 1)));
            page.addAll(first(all.headMap(middle, false).descendingMap(), limit / 2));
            return page;
        }
        NavigableMap<Long, Message> older =
                request.query().containsKey("before") ? all.headMap(request.queryId("before"), false) : all;
        return first(older.descendingMap(), limit);
    }

    private RestAnswer get(RestRequest request) {
        guard.require(guard.channel(request), Permission.READ_MESSAGE_HISTORY);
        return RestAnswer.ok(write(guard.message(request)));
    }

    private RestAnswer post(RestRequest request) {
        Channel channel = guard.messageChannel(request);
        checkMaySend(channel);
        Draft draft = form.read(channel, request.body()).withFlags(flagsWithoutEphemeral(request.body()));
        checkDraft(channel, draft, request.body());
        boolean once = request.body().path("enforce_nonce").asBoolean()
                && !draft.nonce().isEmpty();
        Optional<Long> earlier = once ? nonces.find(channel.id(), draft.nonce()) : Optional.empty();
        if (earlier.isPresent()) {
            return RestAnswer.ok(withNonce(written(channel, earlier.get()), draft));
        }
        if (channel instanceof ThreadChannel thread && thread.archived()) {
            threads.setArchived(thread, false);
        }
        Message posted = messages.post(draft);
        nonces.remember(posted, draft.nonce());
        return RestAnswer.ok(withNonce(write(posted), draft));
    }

    private static int flagsWithoutEphemeral(JsonNode body) {
        return body.path("flags").asInt() & ~MessageBody.EPHEMERAL & ~MessageBody.LOADING;
    }

    private void checkMaySend(Channel channel) {
        if (channel instanceof DirectChannel direct) {
            boolean shared = world.guildsWithBot()
                    .anyMatch(guild ->
                            guild.members().containsKey(direct.recipient().id()));
            boolean refuses =
                    world.refusingDirectMessages().contains(direct.recipient().id());
            if (refuses || !shared || direct.recipient().bot()) {
                throw new ApiException(ApiError.CANNOT_SEND_TO_USER);
            }
        }
        guard.require(channel, Permission.SEND_MESSAGES);
        boolean locked = channel instanceof ThreadChannel thread && thread.locked();
        if (locked && !guard.may(channel, Permission.MANAGE_THREADS)) {
            throw new ApiException(ApiError.THREAD_IS_LOCKED);
        }
    }

    private void checkDraft(Channel channel, Draft draft, JsonNode body) {
        if (!draft.body().embeds().isEmpty()) {
            guard.require(channel, Permission.EMBED_LINKS);
        }
        boolean reply = body.path("message_reference").hasNonNull("message_id");
        if (reply && !guard.may(channel, Permission.READ_MESSAGE_HISTORY)) {
            throw new ApiException(ApiError.REPLY_NEEDS_HISTORY);
        }
    }

    private ObjectNode written(Channel channel, long message) {
        return world.messages()
                .find(channel.id(), message)
                .map(this::write)
                .orElseThrow(() -> new ApiException(ApiError.UNKNOWN_MESSAGE));
    }

    private RestAnswer edit(RestRequest request) {
        Message message = guard.message(request);
        if (!message.author().equals(world.bot())) {
            throw new ApiException(ApiError.NOT_THE_AUTHOR);
        }
        Channel channel = guard.channel(request);
        guard.requireNotArchived(channel);
        MessageBody body = form.edited(message, request.body());
        var pings = form.pings(channel, body, request.body(), Optional.empty());
        return RestAnswer.ok(write(messages.edit(message, body, pings)));
    }

    private RestAnswer delete(RestRequest request) {
        Message message = guard.message(request);
        if (!message.author().equals(world.bot())) {
            guard.require(guard.channel(request), Permission.MANAGE_MESSAGES);
        }
        messages.delete(message, true);
        return RestAnswer.done();
    }

    private ObjectNode write(Message message) {
        return json.readable(message, contentGranted);
    }

    private static ObjectNode withNonce(ObjectNode written, Draft draft) {
        return draft.nonce().isEmpty() ? written : written.put("nonce", draft.nonce());
    }

    private static List<Message> first(NavigableMap<Long, Message> some, int limit) {
        return some.values().stream().limit(limit).toList();
    }

    private static List<Message> reversed(List<Message> some) {
        List<Message> turned = new ArrayList<>(some);
        Collections.reverse(turned);
        return turned;
    }
}
