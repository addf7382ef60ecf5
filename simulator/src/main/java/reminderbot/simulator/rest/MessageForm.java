package reminderbot.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import reminderbot.simulator.action.Draft;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.Message;
import reminderbot.simulator.model.MessageBody;
import reminderbot.simulator.model.Pings;
import reminderbot.simulator.model.World;

/** Reads a message that the bot sends, and refuses what Discord refuses. */
final class MessageForm {

    private static final int CONTENT = 2000;
    private static final int NONCE = 25;
    private static final int COMPONENTS_V2 = 1 << 15;
    private static final int SUPPRESS_EMBEDS = 1 << 2;
    private static final int SUPPRESS_NOTIFICATIONS = 1 << 12;
    private static final int SETTABLE =
            COMPONENTS_V2 | SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS | MessageBody.EPHEMERAL;

    private final World world;
    private final PingRules pings;

    MessageForm(World world) {
        this.world = world;
        this.pings = new PingRules(world);
    }

    /** A new message. */
    Draft read(Channel channel, JsonNode json) {
        Limit.text("nonce", json.path("nonce"), NONCE);
        MessageBody body = body(json, MessageBody.text(""));
        if (isEmpty(body)) {
            throw new ApiException(ApiError.EMPTY_MESSAGE);
        }
        Optional<Message> repliedTo = repliedTo(channel, json.path("message_reference"));
        return new Draft(
                world.bot(),
                channel,
                body,
                pings(channel, body, json, repliedTo),
                repliedTo.map(Message::id).orElse(0L),
                json.path("nonce").asText(""),
                json.path("allowed_mentions"),
                null);
    }

    /** What a message shows after an edit; what the request does not name stays. */
    MessageBody edited(Message before, JsonNode json) {
        MessageBody body = body(json, before.body());
        if (isEmpty(body)) {
            throw new ApiException(ApiError.EMPTY_MESSAGE);
        }
        return body;
    }

    /** Who an edited message mentions. */
    Pings pings(Channel channel, MessageBody body, JsonNode json, Optional<Message> repliedTo) {
        return pings.resolve(world.bot().id(), channel, mentioningText(body), json.path("allowed_mentions"), repliedTo);
    }

    private MessageBody body(JsonNode json, MessageBody before) {
        int flags = json.has("flags") ? json.path("flags").asInt() & SETTABLE : before.flags() & ~MessageBody.LOADING;
        if (before.has(MessageBody.EPHEMERAL)) {
            flags |= MessageBody.EPHEMERAL;
        }
        Limit.text("content", json.path("content"), CONTENT);
        String content = json.has("content") ? json.path("content").asText("") : before.content();
        ArrayNode embeds = json.has("embeds") ? EmbedRules.check(json.path("embeds")) : before.embeds();
        boolean free = (flags & COMPONENTS_V2) != 0;
        ArrayNode components = json.has("components")
                ? new ComponentRules(world).check(json.path("components"), free)
                : before.components();
        if (free && !(content.isEmpty() && embeds.isEmpty())) {
            throw ApiException.invalid(
                    "content", "The 'content' and 'embeds' fields cannot be used with components v2");
        }
        return new MessageBody(content, embeds, components, flags);
    }

    private static boolean isEmpty(MessageBody body) {
        return body.content().isBlank()
                && body.embeds().isEmpty()
                && body.components().isEmpty();
    }

    private Optional<Message> repliedTo(Channel channel, JsonNode reference) {
        if (!reference.hasNonNull("message_id")) {
            return Optional.empty();
        }
        Optional<Message> target = world.messages()
                .find(channel.id(), reference.path("message_id").asLong())
                .filter(message -> !message.ephemeral());
        if (target.isEmpty() && reference.path("fail_if_not_exists").asBoolean(true)) {
            throw ApiException.invalid("message_reference", "Unknown message");
        }
        return target;
    }

    private static String mentioningText(MessageBody body) {
        return body.content()
                + StreamSupport.stream(body.components().spliterator(), false)
                        .flatMap(component -> component.findValues("content").stream())
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("\n", "\n", ""));
    }
}
