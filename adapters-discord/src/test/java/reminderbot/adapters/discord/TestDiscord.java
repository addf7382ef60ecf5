package reminderbot.adapters.discord;

import java.time.Duration;
import java.util.List;
import net.dv8tion.jda.api.hooks.EventListener;
import reminderbot.adapters.discord.connection.DiscordAddress;
import reminderbot.adapters.discord.connection.DiscordConnection;
import reminderbot.adapters.discord.connection.DiscordRest;
import reminderbot.adapters.discord.connection.DiscordToken;
import reminderbot.adapters.discord.guild.ChannelLookup;
import reminderbot.adapters.discord.guild.JdaMemberDirectory;
import reminderbot.adapters.discord.guild.MemberSight;
import reminderbot.adapters.discord.reminder.JdaPersonToTell;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedGuild;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.Simulator;
import reminderbot.simulator.SimulatorOptions;

/** A simulated Discord with a guild, and the bot's connection and outbound half, which {@link #connect} logs in. */
public final class TestDiscord implements AutoCloseable {
    /** Short, so that what never comes does not hold a test up; long for a loaded machine. */
    public static final Duration TIMEOUT = Duration.ofSeconds(5);

    public final TestClock time;
    public final Simulator simulator;
    public final SimulatedGuild guild;
    private final SimulatedGuild elsewhere;
    private final SimulatedChannel elsewhereChannel;
    private final Heard heard = new Heard();
    public final DiscordConnection connection;
    public final DiscordRest rest;
    public final ChannelLookup lookup;
    public final JdaMemberDirectory directory;
    public final JdaPersonToTell person;

    public TestDiscord() {
        this(new TestClock());
    }

    /** With this time for both the simulated Discord and the bot. */
    TestDiscord(TestClock time) {
        this.time = time;
        simulator = Simulator.start(SimulatorOptions.defaults().withClock(time));
        guild = simulator.addGuild("Guild");
        elsewhere = simulator.addGuild("Elsewhere");
        elsewhereChannel = elsewhere.addChannel("marks");
        connection = new DiscordConnection(new DiscordAddress(simulator.restUrl(), simulator.gatewayUrl()));
        rest = new DiscordRest(connection::jda, TIMEOUT);
        lookup = new ChannelLookup(connection::jda, rest);
        directory = new JdaMemberDirectory(connection::jda, rest, lookup, time, TIMEOUT);
        person = new JdaPersonToTell(connection::jda, rest, new MemberSight(lookup, rest), time);
    }

    public TestDiscord connect() {
        return connect(List.of());
    }

    /**
     * Logs in; these listeners hear what comes in, as those of the whole bot do. JDA is ready a moment before it tells them of
     * its last guild.
     */
    TestDiscord connect(List<? extends EventListener> listeners) {
        connection.open(new DiscordToken(simulator.token()), List.of(directory, heard), listeners);
        awaitHeard();
        return this;
    }

    public EventPlace place(SimulatedMessage message) {
        return new EventPlace(
                new GuildId(guild.id()), new ChannelId(message.channel().id()), new MessageId(message.id()));
    }

    /** Waits until the bot has heard of everything up to now, by a message in another guild. */
    public void awaitHeard() {
        heard.await(elsewhere.owner().post(elsewhereChannel, "mark").id());
    }

    @Override
    public void close() {
        simulator.faults().clear();
        person.close();
        connection.close();
        simulator.close();
        Exchanges.check(simulator);
    }
}
