package reminderbot.simulator;

import java.util.function.Supplier;
import reminderbot.simulator.action.ChannelActions;
import reminderbot.simulator.action.Events;
import reminderbot.simulator.action.GuildActions;
import reminderbot.simulator.action.MemberActions;
import reminderbot.simulator.action.MessageActions;
import reminderbot.simulator.action.ReactionActions;
import reminderbot.simulator.action.ThreadActions;
import reminderbot.simulator.interaction.Interactions;
import reminderbot.simulator.model.World;
import reminderbot.simulator.recording.Records;
import reminderbot.simulator.rest.Services;

/** The world and everything that changes it, for the handles that tests hold. */
record Stage(World world, GuildActions guilds, MemberActions members, Services services) {

    static Stage of(World world, Events events, Records records) {
        Services services = new Services(
                new MessageActions(world, events, records),
                new ReactionActions(world, events),
                new ChannelActions(world, events),
                new ThreadActions(world, events),
                new Interactions(world, events));
        return new Stage(world, new GuildActions(world, events), new MemberActions(world, events), services);
    }

    <T> T call(Supplier<T> work) {
        return world.monitor().call(work);
    }

    void run(Runnable work) {
        world.monitor().run(work);
    }
}
