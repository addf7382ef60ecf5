package reminderbot.simulator.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import reminderbot.simulator.json.Json;

/** The gateway's envelopes. Source: Discord documentation, "Gateway Opcodes". */
final class Payloads {

    static final int HEARTBEAT = 1;
    static final int IDENTIFY = 2;
    static final int RESUME = 6;
    static final int RECONNECT = 7;
    static final int REQUEST_MEMBERS = 8;
    static final int INVALID_SESSION = 9;
    static final int HELLO = 10;
    static final int HEARTBEAT_ACK = 11;

    private Payloads() {}

    static String dispatch(String name, long sequence, JsonNode data) {
        ObjectNode json = Json.object();
        json.put("op", 0).put("t", name).put("s", sequence);
        json.set("d", data);
        return json.toString();
    }

    static String hello(long heartbeatMillis) {
        ObjectNode json = operation(HELLO);
        json.putObject("d").put("heartbeat_interval", heartbeatMillis);
        return json.toString();
    }

    static String heartbeatAck() {
        return operation(HEARTBEAT_ACK).toString();
    }

    static String reconnect() {
        return operation(RECONNECT).putNull("d").toString();
    }

    static String invalidSession(boolean resumable) {
        return operation(INVALID_SESSION).put("d", resumable).toString();
    }

    private static ObjectNode operation(int op) {
        return Json.object().put("op", op);
    }
}
