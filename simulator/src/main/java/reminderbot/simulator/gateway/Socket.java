package reminderbot.simulator.gateway;

/** The WebSocket to one client, whatever library carries it. */
public interface Socket {

    /** Queues a text for sending. */
    void send(String text);

    /** Bytes queued and not yet sent. */
    long queuedBytes();

    /** Says good-bye with a code of Discord's. */
    void close(int code, String reason);

    /** Cuts the connection without a word. */
    void cut();
}
