package reminderbot.memory;

import java.time.Instant;
import java.util.Comparator;
import reminderbot.domain.id.EventId;

/** An event and the instant at which it is to be worked on. */
record Waiting(EventId event, Instant next) {
    static final Comparator<Waiting> EARLIEST_FIRST = Comparator.comparing(Waiting::next)
            .thenComparingLong(waiting -> waiting.event().message().value());
}
