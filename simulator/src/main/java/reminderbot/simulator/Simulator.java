package reminderbot.simulator;

import java.util.function.Supplier;
import reminderbot.simulator.fault.Faults;
import reminderbot.simulator.gateway.Credentials;
import reminderbot.simulator.gateway.Gateway;
import reminderbot.simulator.gateway.GatewayControl;
import reminderbot.simulator.model.World;
import reminderbot.simulator.ratelimit.RateLimitPolicy;
import reminderbot.simulator.ratelimit.RateLimits;
import reminderbot.simulator.recording.Records;
import reminderbot.simulator.rest.RestApi;
import reminderbot.simulator.rest.Routes;
import reminderbot.simulator.transport.LoopbackServer;

/**
 * A local Discord that a real client library logs in to, over plain HTTP and WebSocket on the loopback interface. Guilds,
 * people and faults are scripted through it; {@link #records()} tells what the bot did. Thread-safe.
 */
public final class Simulator implements AutoCloseable {

    private final SimulatorOptions options;
    private final LoopbackServer server = new LoopbackServer();
    private final World world;
    private final Records records;
    private final Faults faults;
    private final Gateway gateway;
    private final Stage stage;

    private Simulator(SimulatorOptions options) {
        this.options = options;
        this.world = new World(options.clock(), options.realTime(), options.botName());
        this.records = new Records(world.monitor());
        this.faults = new Faults(world.monitor());
        Credentials credentials = new Credentials(options.token(), options.grantedIntents());
        this.gateway = new Gateway(world, credentials, options.heartbeat().toMillis());
        this.stage = Stage.of(world, gateway, records);
    }

    /**
     * Starts with the default options.
     *
     * @throws java.io.UncheckedIOException when it cannot listen
     */
    public static Simulator start() {
        return start(SimulatorOptions.defaults());
    }

    /**
     * Starts. Clients can connect when this returns.
     *
     * @throws java.io.UncheckedIOException when the port is taken
     */
    public static Simulator start(SimulatorOptions options) {
        Simulator simulator = new Simulator(options);
        simulator.listen();
        return simulator;
    }

    /** The base of the REST API, like {@code http://127.0.0.1:8081/api/v10}. */
    public String restUrl() {
        return "http://127.0.0.1:" + server.port() + LoopbackServer.REST_PATH;
    }

    /** The gateway, like {@code ws://127.0.0.1:8081/ws}. */
    public String gatewayUrl() {
        return "ws://127.0.0.1:" + server.port() + LoopbackServer.GATEWAY_PATH;
    }

    /** The bot's token, without {@code Bot}. */
    public String token() {
        return options.token();
    }

    /** The id of the bot's account, which is also its application's. */
    public long botId() {
        return world.bot().id();
    }

    /** A new guild with the bot in it. */
    public SimulatedGuild addGuild(String name) {
        return call(() -> new SimulatedGuild(stage, stage.guilds().create(name)));
    }

    /** What the bot did. */
    public Records records() {
        return records;
    }

    /** Scripted failures of the REST API. */
    public Faults faults() {
        return faults;
    }

    /** Disturbances of the gateway. */
    public GatewayControl gateway() {
        return gateway.control();
    }

    /** Cuts every connection and stops listening. Requests that hang are let go. */
    @Override
    public void close() {
        faults.clear();
        gateway.control().dropConnection();
        server.close();
    }

    private void listen() {
        server.listen(options.port());
        gateway.reachableAt(gatewayUrl());
        RestApi rest = new RestApi(world, options.token(), faults, records, rateLimits());
        new Routes(gatewayUrl(), options.grantedIntents(), options.answerWithin()).addTo(rest, world, stage.services());
        server.serve(rest, gateway);
    }

    private RateLimits rateLimits() {
        RateLimitPolicy policy = options.rateLimit();
        return new RateLimits(policy.inRealTime() ? options.realTime() : options.clock(), policy);
    }

    private <T> T call(Supplier<T> work) {
        return world.monitor().call(work);
    }
}
