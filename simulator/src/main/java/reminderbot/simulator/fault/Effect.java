package reminderbot.simulator.fault;

import java.util.concurrent.CountDownLatch;
import reminderbot.simulator.ratelimit.TooManyRequests;

/** What goes wrong with a request. */
public sealed interface Effect {

    /** The request is not processed; this is answered. {@code code} is Discord's, 0 for none. */
    record Status(int status, int code) implements Effect {}

    /** The request is not processed but told to wait. */
    record Limited(TooManyRequests refusal) implements Effect {}

    /** Nothing happens until the latch is open; then the request is processed. */
    record Hang(CountDownLatch released) implements Effect {}

    /** The request is processed and the connection cut without an answer. */
    record AnswerLost() implements Effect {}

    /** The connection is cut and the request not processed. */
    record RequestLost() implements Effect {}
}
