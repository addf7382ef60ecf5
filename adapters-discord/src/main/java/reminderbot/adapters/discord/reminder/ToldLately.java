package reminderbot.adapters.discord.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import reminderbot.domain.id.EventId;

/** Which faults somebody was told of within a day, so that they are told once (design, section 1). Thread-safe. */
final class ToldLately {
    private static final Duration DAY = Duration.ofDays(1);

    private final Map<Fault, Instant> told = new HashMap<>();

    /** Whether this is to be told now; asking counts as telling. */
    synchronized boolean isNew(EventId event, String fault, Instant now) {
        told.values().removeIf(at -> !now.isBefore(at.plus(DAY)));
        return told.putIfAbsent(new Fault(event, fault), now) == null;
    }

    /** It could not be told after all. */
    synchronized void forget(EventId event, String fault) {
        told.remove(new Fault(event, fault));
    }

    private record Fault(EventId event, String what) {}
}
