package reminderbot.simulator.action;

import com.fasterxml.jackson.databind.node.ObjectNode;
import reminderbot.simulator.model.Intent;
import reminderbot.simulator.model.World;

/** Sends what happens in a guild to the bot, if the bot is in it and the guild has no outage. */
final class GuildEvents {

    private final World world;
    private final Events events;

    GuildEvents(World world, Events events) {
        this.world = world;
        this.events = events;
    }

    /** {@code guild} is 0 for what happens in no guild. */
    void dispatch(long guild, Event event) {
        if (guild == 0 || world.botReaches(guild)) {
            events.dispatch(event);
        }
    }

    void dispatch(long guild, String name, ObjectNode data) {
        dispatch(guild, Event.of(name, Intent.GUILDS, data));
    }
}
