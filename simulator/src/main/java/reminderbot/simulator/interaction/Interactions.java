package reminderbot.simulator.interaction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import reminderbot.simulator.action.Event;
import reminderbot.simulator.action.Events;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.User;
import reminderbot.simulator.model.World;

/** Everything people did that the bot must answer. Guarded by the world's lock. */
public final class Interactions {

    private final World world;
    private final Events events;
    private final Commands commands;
    private final InteractionJson json;
    private final Map<Long, Interaction> byId = new HashMap<>();
    private final Map<String, Interaction> byToken = new HashMap<>();

    /** None yet. */
    public Interactions(World world, Events events) {
        this.world = world;
        this.events = events;
        this.commands = new Commands(world);
        this.json = new InteractionJson(world);
    }

    /** The bot's commands. */
    public Commands commands() {
        return commands;
    }

    /**
     * Tells the bot that a person did something.
     *
     * @param targetMessage the message with the component; 0 for none
     * @param data what exactly was done
     */
    public Interaction begin(InteractionType type, User user, Channel channel, long targetMessage, ObjectNode data) {
        Interaction interaction = create(type, user, channel, targetMessage);
        return tell(interaction, data);
    }

    /** Tells the bot that a person sent the form that {@code opened} was answered with. */
    public Interaction submit(Interaction opened, User user, ObjectNode data) {
        Interaction interaction = create(InteractionType.MODAL, user, opened.channel(), opened.targetMessage());
        interaction.openedBy(opened);
        return tell(interaction, data);
    }

    /** The interaction with this id. */
    public Optional<Interaction> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The interaction with this secret. */
    public Optional<Interaction> find(String token) {
        return Optional.ofNullable(byToken.get(token));
    }

    private Interaction create(InteractionType type, User user, Channel channel, long targetMessage) {
        return new Interaction(
                world.nextId(),
                type,
                user,
                channel,
                targetMessage,
                world.clock().instant());
    }

    private Interaction tell(Interaction interaction, ObjectNode data) {
        byId.put(interaction.id(), interaction);
        byToken.put(interaction.token(), interaction);
        events.dispatch(Event.forAll("INTERACTION_CREATE", json.write(interaction, data)));
        return interaction;
    }
}
