package reminderbot.simulator.gateway;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.LockSupport;

/** Sends texts to one client in order and no faster than the client reads. Thread-safe. */
final class Outbox {

    private static final long QUEUED_BYTES_AT_MOST = 4 << 20;
    private static final long PAUSE_NANOS = 500_000;

    private final Socket socket;
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final Thread sender;

    Outbox(Socket socket) {
        this.socket = socket;
        this.sender = new Thread(this::sendAll, "simulator-gateway-sender");
        sender.setDaemon(true);
        sender.start();
    }

    void send(String text) {
        waiting.add(() -> socket.send(text));
    }

    void close(int code, String reason) {
        waiting.add(() -> socket.close(code, reason));
    }

    void stop() {
        sender.interrupt();
    }

    private void sendAll() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Runnable next = waiting.take();
                awaitReader();
                next.run();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void awaitReader() {
        while (socket.queuedBytes() > QUEUED_BYTES_AT_MOST
                && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
