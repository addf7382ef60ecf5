package reminderbot.simulator.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reminderbot.simulator.action.Event;

/**
 * A login of the bot. It outlives its connection: what happens meanwhile is kept for the resume. Guarded by the world's
 * lock.
 */
final class Session {

    /** Beyond this many events a lost session is over. */
    private static final int KEPT_FOR_A_RESUME = 5_000;

    private final String id;
    private final long intents;
    private final Deque<Frame> unconfirmed = new ArrayDeque<>();
    private @Nullable Connection connection;
    private long lastSequence;

    Session(String id, long intents, Connection connection) {
        this.id = id;
        this.intents = intents;
        this.connection = connection;
    }

    String id() {
        return id;
    }

    long intents() {
        return intents;
    }

    Optional<Connection> connection() {
        return Optional.ofNullable(connection);
    }

    /** Sends the event now, or keeps it for the resume. */
    void dispatch(Event event) {
        if (event.reaches(intents)) {
            dispatch(event.name(), event.dataFor(intents));
        }
    }

    void dispatch(String name, JsonNode data) {
        lastSequence++;
        Frame frame = new Frame(lastSequence, Payloads.dispatch(name, lastSequence, data));
        unconfirmed.add(frame);
        connection().ifPresent(open -> open.send(frame.text()));
    }

    /** The client has everything up to this sequence number. */
    void confirm(long sequence) {
        unconfirmed.removeIf(frame -> frame.sequence() <= sequence);
    }

    /** True when the client was away for too much to be resumed. */
    boolean expired() {
        return connection == null && unconfirmed.size() > KEPT_FOR_A_RESUME;
    }

    /** True when everything after this sequence number is still here. */
    boolean canResumeAfter(long sequence) {
        return sequence <= lastSequence;
    }

    void resume(Connection reopened, long afterSequence) {
        confirm(afterSequence);
        connection = reopened;
        unconfirmed.forEach(frame -> reopened.send(frame.text()));
    }

    /** Forgets the connection if it is still the current one. */
    void lost(Connection closed) {
        if (connection == closed) {
            connection = null;
        }
    }

    private record Frame(long sequence, String text) {}
}
