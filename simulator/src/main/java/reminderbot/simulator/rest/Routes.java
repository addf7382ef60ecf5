package reminderbot.simulator.rest;

import java.time.Duration;
import reminderbot.simulator.model.Intent;
import reminderbot.simulator.model.World;

/**
 * All routes of the REST API.
 *
 * @param gatewayUrl where the gateway listens
 * @param grantedIntents the privileged intents that the developer portal grants
 * @param answerWithin how long an interaction may stay without a first answer
 */
public record Routes(String gatewayUrl, long grantedIntents, Duration answerWithin) {

    /** Adds every route to the API. */
    public void addTo(RestApi api, World world, Services services) {
        boolean content = Intent.MESSAGE_CONTENT.in(grantedIntents);
        boolean members = Intent.GUILD_MEMBERS.in(grantedIntents);
        var commands = services.interactions().commands();
        api.add(new ApplicationRoutes(world, commands, gatewayUrl, grantedIntents).routes());
        api.add(new ChannelRoutes(world, services).routes());
        api.add(new MessageRoutes(world, services, content).routes());
        api.add(new ReactionRoutes(world, services).routes());
        api.add(new ThreadRoutes(world, services).routes());
        api.add(new GuildRoutes(world, members).routes());
        api.add(new InteractionRoutes(world, services, answerWithin).routes());
        api.add(new WebhookRoutes(world, services).routes());
    }
}
