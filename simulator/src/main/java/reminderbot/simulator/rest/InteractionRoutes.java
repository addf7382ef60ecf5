package reminderbot.simulator.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import reminderbot.simulator.interaction.CallbackType;
import reminderbot.simulator.interaction.Choice;
import reminderbot.simulator.interaction.Interaction;
import reminderbot.simulator.interaction.Interactions;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.json.MessageJson;
import reminderbot.simulator.model.Message;
import reminderbot.simulator.model.World;

/** Takes the first answer to an interaction. */
final class InteractionRoutes {

    private static final int CHOICES_AT_MOST = 25;
    private static final int CHOICE_LENGTH = 100;
    private static final int MODAL_TITLE = 45;

    private final World world;
    private final Interactions interactions;
    private final InteractionMessages messages;
    private final MessageJson json;
    private final Duration answerWithin;

    InteractionRoutes(World world, Services services, Duration answerWithin) {
        this.world = world;
        this.interactions = services.interactions();
        this.messages = new InteractionMessages(world, services.messages());
        this.json = new MessageJson(world);
        this.answerWithin = answerWithin;
    }

    Route[] routes() {
        return new Route[] {Route.open("POST", "/interactions/{interaction}/{token}/callback", this::callback)};
    }

    private RestAnswer callback(RestRequest request) {
        Interaction interaction = get(request);
        CallbackType type = CallbackType.find(request.body().path("type").asInt())
                .orElseThrow(() -> ApiException.invalid("type", "not simulated"));
        JsonNode data = request.body().path("data");
        switch (type) {
            case REPLY -> messages.reply(interaction, data);
            case DEFERRED_REPLY -> messages.defer(interaction, data);
            case DEFERRED_UPDATE -> messages.deferUpdate(interaction);
            case UPDATE -> messages.update(interaction, data);
            case CHOICES -> choices(interaction, data);
            case MODAL -> modal(interaction, data);
        }
        boolean withResponse = Boolean.parseBoolean(request.query().getOrDefault("with_response", "false"));
        return withResponse ? RestAnswer.ok(response(interaction, type)) : RestAnswer.done();
    }

    private Interaction get(RestRequest request) {
        Interaction interaction = interactions
                .find(request.id("interaction"))
                .filter(found -> found.token().equals(request.variable("token")))
                .orElseThrow(() -> new ApiException(ApiError.UNKNOWN_INTERACTION));
        if (interaction.callback().isPresent()) {
            throw new ApiException(ApiError.ALREADY_ACKNOWLEDGED);
        }
        if (world.clock().instant().isAfter(interaction.begun().plus(answerWithin))) {
            throw new ApiException(ApiError.UNKNOWN_INTERACTION);
        }
        return interaction;
    }

    private static void choices(Interaction interaction, JsonNode data) {
        JsonNode choices = data.path("choices");
        Limit.atMost("data.choices", choices.size(), CHOICES_AT_MOST);
        List<Choice> proposed = Json.elements(choices)
                .map(choice -> {
                    Limit.required("data.choices.name", choice.path("name"), CHOICE_LENGTH);
                    Limit.text("data.choices.value", choice.path("value"), CHOICE_LENGTH);
                    return new Choice(
                            choice.path("name").asText(), choice.path("value").asText());
                })
                .toList();
        interaction.acknowledge(CallbackType.CHOICES, true);
        interaction.propose(proposed);
    }

    private static void modal(Interaction interaction, JsonNode data) {
        Limit.required("data.title", data.path("title"), MODAL_TITLE);
        Limit.required("data.custom_id", data.path("custom_id"), CHOICE_LENGTH);
        interaction.acknowledge(CallbackType.MODAL, true);
        interaction.open(data);
    }

    private ObjectNode response(Interaction interaction, CallbackType type) {
        ObjectNode answer = Json.object();
        ObjectNode about = answer.putObject("interaction");
        about.put("id", String.valueOf(interaction.id()))
                .put("type", interaction.type().number());
        about.put("channel_id", String.valueOf(interaction.channel().id()));
        world.messages()
                .find(interaction.channel().id(), interaction.original())
                .ifPresent(message -> {
                    about.put("response_message_id", String.valueOf(message.id()));
                    about.put("response_message_loading", type == CallbackType.DEFERRED_REPLY);
                    about.put("response_message_ephemeral", interaction.ephemeral());
                    resource(type, message, answer);
                });
        return answer;
    }

    private void resource(CallbackType type, Message message, ObjectNode answer) {
        if (type == CallbackType.REPLY || type == CallbackType.UPDATE) {
            ObjectNode resource = answer.putObject("resource").put("type", type.number());
            resource.set("message", json.full(message));
        }
    }
}
