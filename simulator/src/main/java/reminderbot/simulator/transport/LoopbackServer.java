package reminderbot.simulator.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import mockwebserver3.MockWebServer;
import okhttp3.WebSocketListener;
import reminderbot.simulator.gateway.Gateway;
import reminderbot.simulator.rest.RestApi;

/** The web server of the simulator: one port of the loopback interface, REST and gateway. Thread-safe. */
public final class LoopbackServer implements AutoCloseable {

    /** Below it are the REST routes. */
    public static final String REST_PATH = "/api/v10";

    /** There is the gateway. */
    public static final String GATEWAY_PATH = "/ws";

    private final PromptServerSockets sockets = new PromptServerSockets();
    private final MockWebServer server = new MockWebServer();

    /**
     * Begins to listen.
     *
     * @param port 0 for any that is free
     * @throws UncheckedIOException when the port is taken
     */
    public void listen(int port) {
        server.setServerSocketFactory(sockets);
        server.setDispatcher(new NotReadyDispatcher());
        try {
            server.start(InetAddress.getLoopbackAddress(), port);
        } catch (IOException taken) {
            throw new UncheckedIOException("cannot listen on port " + port, taken);
        }
    }

    /** Begins to answer. */
    public void serve(RestApi rest, Gateway gateway) {
        server.setDispatcher(new DiscordDispatcher(server, rest, connection -> listener(gateway, connection)));
    }

    /** The port it listens on. */
    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        server.close();
    }

    private WebSocketListener listener(Gateway gateway, int connection) {
        return new GatewayListener(gateway, () -> sockets.cut(connection));
    }
}
