package reminderbot.simulator.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.HttpUrl;
import okhttp3.WebSocketListener;
import okio.ByteString;
import reminderbot.simulator.json.Json;
import reminderbot.simulator.rest.ApiException;
import reminderbot.simulator.rest.RestAnswer;
import reminderbot.simulator.rest.RestApi;
import reminderbot.simulator.rest.RestRequest;

/** Turns HTTP into REST requests and opens gateway connections. */
final class DiscordDispatcher extends Dispatcher {

    private static final int NOT_FOUND = 404;

    private final MockWebServer server;
    private final RestApi rest;
    private final IntFunction<WebSocketListener> connections;

    DiscordDispatcher(MockWebServer server, RestApi rest, IntFunction<WebSocketListener> connections) {
        this.server = server;
        this.rest = rest;
        this.connections = connections;
    }

    @Override
    public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
        forget();
        String path = request.getUrl().encodedPath();
        if (path.startsWith(LoopbackServer.GATEWAY_PATH)) {
            return new MockResponse.Builder()
                    .webSocketUpgrade(connections.apply(request.getConnectionIndex()))
                    .build();
        }
        if (!path.startsWith(LoopbackServer.REST_PATH + "/")) {
            return new MockResponse.Builder().code(NOT_FOUND).build();
        }
        return write(answer(request, path.substring(LoopbackServer.REST_PATH.length())));
    }

    /** The server keeps every request for its own tests; take them away, or a long demo fills the memory. */
    private void forget() throws InterruptedException {
        RecordedRequest kept;
        do {
            kept = server.takeRequest(0, TimeUnit.MILLISECONDS);
        } while (kept != null);
    }

    private RestAnswer answer(RecordedRequest request, String path) {
        try {
            String authorization = request.getHeaders().get("Authorization");
            return rest.answer(new RestRequest(
                    request.getMethod(),
                    path,
                    Map.of(),
                    query(request.getUrl()),
                    authorization == null ? "" : authorization,
                    body(request)));
        } catch (IllegalArgumentException notJson) {
            ApiException refusal = ApiException.invalid("body", "The request body contains invalid JSON.");
            return RestAnswer.of(refusal.error().status(), refusal.body());
        }
    }

    private static JsonNode body(RecordedRequest request) {
        ByteString body = request.getBody();
        return body == null ? MissingNode.getInstance() : Json.parse(body.utf8());
    }

    private static Map<String, String> query(HttpUrl url) {
        Map<String, String> query = new HashMap<>();
        for (String name : url.queryParameterNames()) {
            String value = url.queryParameter(name);
            query.put(name, value == null ? "" : value);
        }
        return query;
    }

    private static MockResponse write(RestAnswer answer) {
        MockResponse.Builder response = new MockResponse.Builder();
        if (answer.cut()) {
            return response.onResponseStart(new SocketEffect.CloseSocket()).build();
        }
        response.code(answer.status());
        answer.headers().forEach(response::setHeader);
        if (!answer.body().isMissingNode()) {
            response.setHeader("Content-Type", "application/json");
            response.body(answer.body().toString());
        }
        return response.build();
    }
}
