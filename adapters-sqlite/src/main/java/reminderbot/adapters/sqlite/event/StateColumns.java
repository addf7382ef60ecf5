package reminderbot.adapters.sqlite.event;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.sqlite.mapping.Codes;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;

/** The columns that hold what an event is doing; the CHECKs of the table say which go together. */
record StateColumns(
        String name,
        @Nullable String reason,
        @Nullable Instant pausedUntil,
        @Nullable Instant overSince) {

    static StateColumns of(EventState state) {
        if (state instanceof EventState.Paused paused) {
            return new StateColumns(Codes.of(Event.Kind.PAUSED), null, paused.until(), null);
        }
        if (state instanceof EventState.Blocked blocked) {
            return new StateColumns(Codes.of(Event.Kind.BLOCKED), Codes.of(blocked.why()), null, null);
        }
        if (state instanceof EventState.Closed closed) {
            return new StateColumns(Codes.of(Event.Kind.CLOSED), Codes.of(closed.why()), null, closed.at());
        }
        if (state instanceof EventState.Archived archived) {
            return new StateColumns(Codes.of(Event.Kind.ARCHIVED), null, null, archived.at());
        }
        return new StateColumns(Codes.of(Event.Kind.ACTIVE), null, null, null);
    }

    EventState toState() {
        return switch (Codes.parse(Event.Kind.class, name)) {
            case ACTIVE -> new EventState.Active();
            case PAUSED -> new EventState.Paused(pausedUntil);
            case BLOCKED -> new EventState.Blocked(Codes.parse(EventState.BlockReason.class, requireReason()));
            case CLOSED ->
                new EventState.Closed(Codes.parse(EventState.CloseReason.class, requireReason()), requireOverSince());
            case ARCHIVED -> new EventState.Archived(requireOverSince());
        };
    }

    private String requireReason() {
        return Objects.requireNonNull(reason);
    }

    private Instant requireOverSince() {
        return Objects.requireNonNull(overSince);
    }
}
