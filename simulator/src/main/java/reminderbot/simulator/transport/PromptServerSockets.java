package reminderbot.simulator.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import javax.net.ServerSocketFactory;

/** Makes sockets that send at once: with Nagle's algorithm each answer takes 50 ms. */
final class PromptServerSockets extends ServerSocketFactory {

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

    private static UnsupportedOperationException unsupported() {
        return new UnsupportedOperationException("the server binds its socket itself");
    }

    private static final class PromptServerSocket extends ServerSocket {

        PromptServerSocket() throws IOException {}

        @Override
        public Socket accept() throws IOException {
            Socket accepted = super.accept();
            accepted.setTcpNoDelay(true);
            return accepted;
        }
    }
}
