package reminderbot.simulator.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/**
 * Makes sockets that send at once (with Nagle's algorithm each answer takes 50 ms) and keeps them, so that a connection
 * can be cut. Thread-safe.
 */
final class PromptServerSockets extends ServerSocketFactory {

    private final Map<Integer, Socket> open = new ConcurrentHashMap<>();
    private final AtomicInteger accepted = new AtomicInteger();

    /** Cuts the connection that was accepted as this one, counted from 0. */
    void cut(int connection) {
        Socket socket = open.remove(connection);
        if (socket != null) {
            close(socket);
        }
    }

    @Override
    public ServerSocket createServerSocket() throws IOException {
        return new PromptServerSocket();
    }

    @Override
    public ServerSocket createServerSocket(int port) throws IOException {
        throw unsupported();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog) throws IOException {
        throw unsupported();
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
        throw unsupported();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("the server binds its socket itself");
    }

    private final class PromptServerSocket extends ServerSocket {

        PromptServerSocket() throws IOException {}

        @Override
        public Socket accept() throws IOException {
            Socket socket = super.accept();
            socket.setTcpNoDelay(true);
            open.values().removeIf(Socket::isClosed);
            open.put(accepted.getAndIncrement(), socket);
            return socket;
        }
    }
}
