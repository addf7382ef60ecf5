package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;

/**
 * What an event is doing.
 *
 * @param at until when it is paused, or since when it is over
 */
record StateJson(
        String name, @Nullable String reason, @Nullable Long at) {
    static StateJson of(EventState state) {
        if (state instanceof EventState.Paused paused) {
            return new StateJson(Codes.of(Event.Kind.PAUSED), null, Values.millis(paused.until()));
        }
        if (state instanceof EventState.Blocked blocked) {
            return new StateJson(Codes.of(Event.Kind.BLOCKED), Codes.of(blocked.why()), null);
        }
        if (state instanceof EventState.Closed closed) {
            return new StateJson(Codes.of(Event.Kind.CLOSED), Codes.of(closed.why()), Values.millis(closed.at()));
        }
        if (state instanceof EventState.Archived archived) {
            return new StateJson(Codes.of(Event.Kind.ARCHIVED), null, Values.millis(archived.at()));
        }
        return new StateJson(Codes.of(Event.Kind.ACTIVE), null, null);
    }

    EventState toState() {
        return switch (Codes.parse(Event.Kind.class, name)) {
            case ACTIVE -> new EventState.Active();
            case PAUSED -> new EventState.Paused(Values.instant(at));
            case BLOCKED -> new EventState.Blocked(Codes.parse(EventState.BlockReason.class, requireReason()));
            case CLOSED -> new EventState.Closed(Codes.parse(EventState.CloseReason.class, requireReason()), since());
            case ARCHIVED -> new EventState.Archived(since());
        };
    }

    private String requireReason() {
        return Objects.requireNonNull(reason);
    }

    private Instant since() {
        return Instant.ofEpochMilli(Objects.requireNonNull(at));
    }
}
