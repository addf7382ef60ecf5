package reminderbot.simulator.recording;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import reminderbot.simulator.model.Monitor;

/**
 * What the bot did, in order. Lists are copies. The waits last real time and end as soon as the thing happens; they throw
 * {@link reminderbot.simulator.model.NotSeenInTimeException} otherwise. Thread-safe.
 */
public final class Records {

    private final Monitor monitor;
    private final List<RestCall> restCalls = new ArrayList<>();
    private final List<SentMessage> sent = new ArrayList<>();
    private final List<EditedMessage> edited = new ArrayList<>();
    private final List<DeletedMessage> deleted = new ArrayList<>();

    /** Nothing yet. */
    public Records(Monitor monitor) {
        this.monitor = monitor;
    }

    /** Adds a request. */
    public void add(RestCall call) {
        monitor.run(() -> restCalls.add(call));
    }

    /** Adds a posted message. */
    public void add(SentMessage message) {
        monitor.run(() -> sent.add(message));
    }

    /** Adds an edit. */
    public void add(EditedMessage message) {
        monitor.run(() -> edited.add(message));
    }

    /** Adds a deletion. */
    public void add(DeletedMessage message) {
        monitor.run(() -> deleted.add(message));
    }

    /** Every REST request. */
    public List<RestCall> restCalls() {
        return monitor.call(() -> List.copyOf(restCalls));
    }

    /** The REST requests of one method whose path matches; {@code *} stands for one segment. */
    public List<RestCall> restCalls(String method, String path) {
        PathPattern pattern = new PathPattern(path);
        return restCalls().stream()
                .filter(call -> call.method().equals(method) && pattern.matches(call.path()))
                .toList();
    }

    /** Every message the bot posted that is not for one person's eyes only, deleted since or not. */
    public List<SentMessage> messagesSent() {
        return monitor.call(() -> List.copyOf(sent));
    }

    /** The messages the bot posted in one channel. */
    public List<SentMessage> messagesSentTo(long channel) {
        return messagesSent().stream()
                .filter(message -> message.channelId() == channel)
                .toList();
    }

    /** Every edit by the bot. */
    public List<EditedMessage> messagesEdited() {
        return monitor.call(() -> List.copyOf(edited));
    }

    /** Every deletion by the bot. */
    public List<DeletedMessage> messagesDeleted() {
        return monitor.call(() -> List.copyOf(deleted));
    }

    /** Waits until the bot has posted at least {@code count} messages and returns all. */
    public List<SentMessage> awaitMessages(int count, Duration atMost) {
        return awaitMessages(count, message -> true, atMost);
    }

    /** Waits until the bot has posted at least {@code count} such messages and returns all of them. */
    public List<SentMessage> awaitMessages(int count, Predicate<SentMessage> such, Duration atMost) {
        return awaitSome(sent, count, such, atMost);
    }

    /** Waits for at least {@code count} such edits. */
    public List<EditedMessage> awaitEdits(int count, Predicate<EditedMessage> such, Duration atMost) {
        return awaitSome(edited, count, such, atMost);
    }

    /** Waits for at least {@code count} requests of one method whose path matches, answered. */
    public List<RestCall> awaitRestCalls(int count, String method, String path, Duration atMost) {
        PathPattern pattern = new PathPattern(path);
        return awaitRestCalls(count, call -> call.method().equals(method) && pattern.matches(call.path()), atMost);
    }

    /** Waits for at least {@code count} such requests, answered. */
    public List<RestCall> awaitRestCalls(int count, Predicate<RestCall> such, Duration atMost) {
        return awaitSome(restCalls, count, such, atMost);
    }

    private <T> List<T> awaitSome(List<T> all, int count, Predicate<T> such, Duration atMost) {
        return monitor.await(
                atMost,
                () -> Optional.of(all.stream().filter(such).toList()).filter(found -> found.size() >= count),
                () -> "wanted %d, seen %s; requests: %s"
                        .formatted(
                                count,
                                all,
                                restCalls.stream().map(RestCall::line).toList()));
    }
}
