package reminderbot.simulator.rest;

import java.time.Duration;
import java.util.Optional;
import reminderbot.simulator.action.MessageActions;
import reminderbot.simulator.interaction.Interaction;
import reminderbot.simulator.interaction.Interactions;
import reminderbot.simulator.json.MessageJson;
import reminderbot.simulator.model.Message;
import reminderbot.simulator.model.World;

/** Takes what follows the first answer to an interaction, for 15 minutes of the simulator's clock. */
final class WebhookRoutes {

    private static final Duration TOKEN_LIVES = Duration.ofMinutes(15);
    private static final String ORIGINAL = "@original";

    private final World world;
    private final Interactions interactions;
    private final InteractionMessages answers;
    private final MessageActions messages;
    private final MessageJson json;

    WebhookRoutes(World world, Services services) {
        this.world = world;
        this.interactions = services.interactions();
        this.answers = new InteractionMessages(world, services.messages());
        this.messages = services.messages();
        this.json = new MessageJson(world);
    }

    Route[] routes() {
        String path = "/webhooks/{webhook}/{token}";
        String one = path + "/messages/{message}";
        return new Route[] {
            Route.open("POST", path, this::followUp),
            Route.open("GET", one, this::get),
            Route.open("PATCH", one, this::edit),
            Route.open("DELETE", one, this::delete)
        };
    }

    private RestAnswer followUp(RestRequest request) {
        return RestAnswer.ok(json.full(answers.followUp(interaction(request), request.body())));
    }

    private RestAnswer get(RestRequest request) {
        return RestAnswer.ok(json.full(message(request)));
    }

    private RestAnswer edit(RestRequest request) {
        Interaction interaction = interaction(request);
        Message message = message(request);
        Message edited = message.id() == interaction.original()
                ? answers.editOriginal(interaction, message, request.body())
                : answers.edit(message, request.body());
        return RestAnswer.ok(json.full(edited));
    }

    private RestAnswer delete(RestRequest request) {
        interaction(request).completed();
        messages.delete(message(request), true);
        return RestAnswer.done();
    }

    private Interaction interaction(RestRequest request) {
        Interaction interaction = interactions
                .find(request.variable("token"))
                .filter(found -> found.callback().isPresent()
                        && request.id("webhook") == world.bot().id())
                .orElseThrow(() -> new ApiException(ApiError.UNKNOWN_WEBHOOK));
        if (world.clock().instant().isAfter(interaction.begun().plus(TOKEN_LIVES))) {
            throw new ApiException(ApiError.INVALID_WEBHOOK_TOKEN);
        }
        return interaction;
    }

    private Message message(RestRequest request) {
        Interaction interaction = interaction(request);
        boolean original =
                request.variable("message").equals(ORIGINAL) || request.id("message") == interaction.original();
        Optional<Message> found = original
                ? answers.original(interaction)
                : Optional.of(request.id("message"))
                        .filter(interaction.followUps()::contains)
                        .flatMap(id ->
                                world.messages().find(interaction.channel().id(), id));
        return found.orElseThrow(() -> new ApiException(ApiError.UNKNOWN_MESSAGE));
    }
}
