package reminderbot.simulator.fault;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import reminderbot.simulator.model.Monitor;
import reminderbot.simulator.ratelimit.Scope;
import reminderbot.simulator.ratelimit.TooManyRequests;
import reminderbot.simulator.recording.PathPattern;

/**
 * A fault for the requests of one method and path. It does nothing before its effect is named; then it meets every such
 * request, unless {@link #times} or {@link #skip} say otherwise. Thread-safe.
 */
public final class FaultRule {

    private final Monitor monitor;
    private final String method;
    private final String path;
    private final PathPattern pattern;
    private final CountDownLatch released = new CountDownLatch(1);
    private @Nullable Effect effect;
    private int skipping;
    private int remaining = Integer.MAX_VALUE;
    private int hits;

    FaultRule(Monitor monitor, String method, String path) {
        this.monitor = monitor;
        this.method = method;
        this.path = path;
        this.pattern = new PathPattern(path);
    }

    /** Answers this status, as a broken server does. */
    public FaultRule status(int status) {
        return status(status, 0);
    }

    /** Answers this status with an error code of Discord's. */
    public FaultRule status(int status, int code) {
        return with(new Effect.Status(status, code));
    }

    /** Answers 429 for this route. */
    public FaultRule rateLimited(Duration retryAfter) {
        return rateLimited(retryAfter, Scope.USER);
    }

    /** Answers 429, for this route or for all. */
    public FaultRule rateLimited(Duration retryAfter, Scope scope) {
        return with(new Effect.Limited(new TooManyRequests(retryAfter, scope)));
    }

    /** Does not answer before {@link #release()}. The request is processed then, whether the client still waits or not. */
    public FaultRule hang() {
        return with(new Effect.Hang(released));
    }

    /** Does what was asked, then cuts the connection without an answer. */
    public FaultRule answerLost() {
        return with(new Effect.AnswerLost());
    }

    /** Cuts the connection without doing what was asked. */
    public FaultRule requestLost() {
        return with(new Effect.RequestLost());
    }

    /** Meets this many requests, then no more. */
    public FaultRule times(int count) {
        return change(() -> remaining = count);
    }

    /** Lets this many requests pass first. */
    public FaultRule skip(int count) {
        return change(() -> skipping = count);
    }

    /** Ends the fault and lets hanging requests go on. */
    public void release() {
        change(() -> remaining = 0);
        released.countDown();
    }

    /** How many requests it met. */
    public int hits() {
        return monitor.call(() -> hits);
    }

    /** Waits until it has met at least {@code count} requests. */
    public void awaitHits(int count, Duration atMost) {
        monitor.await(
                atMost,
                () -> hits >= count ? Optional.of(true) : Optional.empty(),
                () -> "%d requests met the fault on %s %s".formatted(hits, method, path));
    }

    /** The effect on this request, if it is one of those meant. */
    Optional<Effect> meet(String requestMethod, String requestPath) {
        if (effect == null || remaining == 0 || !method.equals(requestMethod) || !pattern.matches(requestPath)) {
            return Optional.empty();
        }
        if (skipping > 0) {
            skipping--;
            return Optional.empty();
        }
        remaining--;
        hits++;
        return Optional.of(effect);
    }

    private FaultRule with(Effect named) {
        return change(() -> effect = named);
    }

    private FaultRule change(Runnable change) {
        monitor.run(change);
        return this;
    }
}
