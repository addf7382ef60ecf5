package reminderbot.bootstrap.loop;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import reminderbot.application.reaction.GoneMessages;
import reminderbot.domain.id.EventId;

/**
 * Says which messages that seem gone are asked for again: each when it is time, and from then on every 10 minutes as long
 * as Discord does not answer. What it remembers may be forgotten. Used by one thread.
 */
final class SecondReads {
    private static final Duration AGAIN_AFTER = Duration.ofMinutes(10);

    private final GoneMessages messages;
    private final Map<EventId, Instant> askedAt = new HashMap<>();

    SecondReads(GoneMessages messages) {
        this.messages = messages;
    }

    /** The events whose message is to be asked for now; they count as asked for. */
    List<EventId> takeUpDue(Instant now) {
        List<EventId> due = messages.listDue(now);
        askedAt.keySet().retainAll(new HashSet<>(due));
        List<EventId> turn = due.stream()
                .filter(event ->
                        !now.isBefore(askedAt.getOrDefault(event, Instant.MIN).plus(AGAIN_AFTER)))
                .toList();
        turn.forEach(event -> askedAt.put(event, now));
        return turn;
    }
}
