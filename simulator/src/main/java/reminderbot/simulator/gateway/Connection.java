package reminderbot.simulator.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reminderbot.simulator.json.Json;

/** One client's connection: reads what it sends. The transport calls it; guarded by the world's lock. */
public final class Connection {

    private static final int DECODE_ERROR = 4002;
    private static final int GOING_AWAY = 1001;

    private final Gateway gateway;
    private final Socket socket;
    private final Outbox outbox;
    private @Nullable Session session;

    Connection(Gateway gateway, Socket socket) {
        this.gateway = gateway;
        this.socket = socket;
        this.outbox = new Outbox(socket);
    }

    /** The client sent a text. */
    public void received(String text) {
        gateway.monitor().run(() -> handle(text));
    }

    /** The connection is over; {@code code} is the client's, or 1006 when it said nothing. */
    public void closed(int code) {
        outbox.stop();
        gateway.monitor().run(() -> gateway.disconnected(this, code <= GOING_AWAY));
    }

    void send(String text) {
        outbox.send(text);
    }

    void close(int code, String reason) {
        outbox.close(code, reason);
    }

    void cut() {
        socket.cut();
    }

    void belongsTo(@Nullable Session known) {
        session = known;
    }

    Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    private void handle(String text) {
        try {
            JsonNode payload = Json.parse(text);
            handle(payload.path("op").asInt(-1), payload.path("d"));
        } catch (IllegalArgumentException malformed) {
            close(DECODE_ERROR, "Decode error.");
        }
    }

    private void handle(int operation, JsonNode data) {
        switch (operation) {
            case Payloads.HEARTBEAT -> {
                session().ifPresent(known -> known.confirm(data.asLong()));
                gateway.acknowledgeHeartbeat(this);
            }
            case Payloads.IDENTIFY -> gateway.identify(this, data);
            case Payloads.RESUME -> gateway.resume(this, data);
            case Payloads.REQUEST_MEMBERS ->
                session().ifPresent(known -> gateway.members().answer(known, data));
            default -> {
                // Presence and voice updates change nothing that the simulator knows.
            }
        }
    }
}
