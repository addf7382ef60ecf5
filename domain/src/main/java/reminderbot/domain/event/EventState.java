package reminderbot.domain.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What an event is doing. */
public sealed interface EventState {
    /** Reminders go out. */
    record Active() implements EventState {}

    /**
     * A moderator holds the reminders back.
     *
     * @param until when they go on by themselves; null means when somebody resumes them
     */
    record Paused(@Nullable Instant until) implements EventState {}

    /** Discord refused a reminder; goes on when a moderator resumes it. */
    record Blocked(BlockReason why) implements EventState {}

    /** Over; the answers are kept. */
    record Closed(CloseReason why, Instant at) implements EventState {}

    /** Over, because its message or channel is gone; the answers are kept. */
    record Archived(Instant at) implements EventState {}

    /** Why Discord lets no reminder through. */
    enum BlockReason {
        /** The bot may not write, or may not view, where the reminder goes. */
        MISSING_PERMISSION
    }

    /** Why an event is over. */
    enum CloseReason {
        /** A moderator closed it. */
        BY_MODERATOR,
        /** Everybody expected has answered. */
        COMPLETE,
        /** It has sent as many reminders as it may. */
        MAXIMUM_REACHED,
        /** Its deadline has passed. */
        DEADLINE_PASSED
    }
}
