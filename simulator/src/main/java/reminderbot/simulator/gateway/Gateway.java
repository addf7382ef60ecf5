package reminderbot.simulator.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reminderbot.simulator.action.Event;
import reminderbot.simulator.action.Events;
import reminderbot.simulator.json.GuildJson;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.json.UserJson;
import reminderbot.simulator.model.Monitor;
import reminderbot.simulator.model.World;

/** Logs the bot in and tells it what happens. Thread-safe: everything runs under the world's lock. */
public final class Gateway implements Events {

    private static final int AUTHENTICATION_FAILED = 4004;
    private static final int ALREADY_AUTHENTICATED = 4005;
    private static final int DISALLOWED_INTENTS = 4014;

    private final World world;
    private final Credentials credentials;
    private final long heartbeatMillis;
    private final GuildJson guilds;
    private final MemberRequests members;
    private final Set<Connection> connections = new LinkedHashSet<>();
    private final Map<String, Session> sessions = new LinkedHashMap<>();
    private final Delivery delivery = new Delivery();
    private final GatewayControl control;
    private String url = "";

    /** A gateway without clients. */
    public Gateway(World world, Credentials credentials, long heartbeatMillis) {
        this.world = world;
        this.credentials = credentials;
        this.heartbeatMillis = heartbeatMillis;
        this.guilds = new GuildJson(world);
        this.members = new MemberRequests(world);
        this.control = new GatewayControl(this);
    }

    /** Says where clients shall resume. */
    public void reachableAt(String gatewayUrl) {
        url = gatewayUrl;
    }

    /** Faults and waits for tests. */
    public GatewayControl control() {
        return control;
    }

    /** A client connected. */
    public Connection open(Socket socket) {
        return monitor().call(() -> {
            Connection connection = new Connection(this, socket);
            connections.add(connection);
            connection.send(Payloads.hello(heartbeatMillis));
            return connection;
        });
    }

    @Override
    public void dispatch(Event event) {
        monitor().run(() -> {
            sessions.values().removeIf(Session::expired);
            delivery.after(event).forEach(this::send);
        });
    }

    Delivery delivery() {
        return delivery;
    }

    void send(Event event) {
        sessions.values().forEach(session -> session.dispatch(event));
    }

    Monitor monitor() {
        return world.monitor();
    }

    MemberRequests members() {
        return members;
    }

    List<Connection> connections() {
        return new ArrayList<>(connections);
    }

    /** Sessions with a client on the line. */
    long connectedSessions() {
        return sessions.values().stream()
                .filter(session -> session.connection().isPresent())
                .count();
    }

    void forgetSessions() {
        sessions.clear();
        connections.forEach(connection -> connection.belongsTo(null));
    }

    void acknowledgeHeartbeat(Connection connection) {
        if (control.acknowledgesHeartbeats()) {
            connection.send(Payloads.heartbeatAck());
        }
    }

    void identify(Connection connection, JsonNode data) {
        long intents = data.path("intents").asLong();
        if (connection.session().isPresent()) {
            connection.close(ALREADY_AUTHENTICATED, "Already authenticated.");
        } else if (!data.path("token").asText().equals(credentials.token())) {
            connection.close(AUTHENTICATION_FAILED, "Authentication failed.");
        } else if (!credentials.grant(intents)) {
            connection.close(DISALLOWED_INTENTS, "Disallowed intent(s).");
        } else {
            begin(connection, intents);
        }
    }

    void resume(Connection connection, JsonNode data) {
        Session session = sessions.get(data.path("session_id").asText());
        long sequence = data.path("seq").asLong();
        if (session == null || !session.canResumeAfter(sequence)) {
            connection.send(Payloads.invalidSession(false));
            return;
        }
        connection.belongsTo(session);
        session.resume(connection, sequence);
        session.dispatch("RESUMED", Json.object());
        control.countResume();
    }

    void disconnected(Connection connection, boolean meantToEnd) {
        connections.remove(connection);
        connection.session().ifPresent(session -> {
            session.lost(connection);
            if (meantToEnd) {
                sessions.remove(session.id());
            }
        });
    }

    private void begin(Connection connection, long intents) {
        Session session = new Session(Long.toHexString(world.nextId()), intents, connection);
        sessions.put(session.id(), session);
        connection.belongsTo(session);
        session.dispatch("READY", ready(session));
        world.guildsWithBot()
                .forEach(guild -> session.dispatch(
                        "GUILD_CREATE", guild.available() ? guilds.create(guild) : GuildJson.unavailable(guild)));
        control.countLogin();
    }

    private ObjectNode ready(Session session) {
        ObjectNode json = Json.object();
        json.put("v", 10).put("session_id", session.id()).put("session_type", "normal");
        json.put("resume_gateway_url", url);
        json.set("user", UserJson.self(world.bot()));
        ArrayNode unavailable = json.putArray("guilds");
        world.guildsWithBot().map(GuildJson::unavailable).forEach(unavailable::add);
        json.putArray("private_channels");
        json.putArray("shard").add(0).add(1);
        json.putObject("application")
                .put("id", String.valueOf(world.bot().id()))
                .put("flags", 0);
        return json;
    }
}
