package reminderbot.simulator.transport;

import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;
import reminderbot.simulator.gateway.Connection;
import reminderbot.simulator.gateway.Gateway;
import reminderbot.simulator.gateway.Socket;

/** Carries one gateway connection. */
final class GatewayListener extends WebSocketListener {

    private static final int SAID_NOTHING = 1006;

    private final Gateway gateway;
    private final Runnable cut;
    private volatile @Nullable Connection connection;

    GatewayListener(Gateway gateway, Runnable cut) {
        this.gateway = gateway;
        this.cut = cut;
    }

    @Override
    public void onOpen(WebSocket webSocket, Response response) {
        connection = gateway.open(new OkHttpSocket(webSocket, cut));
    }

    @Override
    public void onMessage(WebSocket webSocket, String text) {
        Connection open = connection;
        if (open != null) {
            open.received(text);
        }
    }

    @Override
    public void onClosing(WebSocket webSocket, int code, String reason) {
        webSocket.close(code, null);
        closed(code);
    }

    @Override
    public void onFailure(WebSocket webSocket, Throwable failure, @Nullable Response response) {
        closed(SAID_NOTHING);
    }

    private void closed(int code) {
        Connection open = connection;
        if (open != null) {
            open.closed(code);
        }
    }

    /** A server's side of a WebSocket cannot cancel itself, so it is told how to cut the connection. */
    private record OkHttpSocket(WebSocket webSocket, Runnable connection) implements Socket {

        @Override
        public void send(String text) {
            webSocket.send(text);
        }

        @Override
        public long queuedBytes() {
            return webSocket.queueSize();
        }

        @Override
        public void close(int code, String reason) {
            webSocket.close(code, reason);
        }

        @Override
        public void cut() {
            connection.run();
        }
    }
}
