package reminderbot.bootstrap.demo;

import java.util.List;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedGuild;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.Simulator;
import reminderbot.simulator.model.Permission;

/** The guild of the demo: six people, a channel and the bot. */
record Cast(
        SimulatedChannel channel,
        SimulatedMember morgan,
        SimulatedMember anna,
        SimulatedMember ben,
        SimulatedMember cleo,
        SimulatedMember david,
        SimulatedMember emma) {

    /** The only channel. */
    static final String CHANNEL_NAME = "announcements";

    static Cast assemble(Simulator simulator) {
        SimulatedGuild guild = simulator.addGuild("Sunday League");
        SimulatedMember morgan = guild.addMember("Morgan", guild.addRole("Moderators", Permission.MANAGE_EVENTS));
        SimulatedMember founder = guild.owner();
        guild.ownedBy(morgan);
        founder.leave();
        return new Cast(
                guild.addChannel(CHANNEL_NAME),
                morgan,
                guild.addMember("Anna"),
                guild.addMember("Ben"),
                guild.addMember("Cleo"),
                guild.addMember("David"),
                guild.addMember("Emma"));
    }

    List<SimulatedMember> everybody() {
        return List.of(morgan, anna, ben, cleo, david, emma);
    }
}
