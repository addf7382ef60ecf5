package reminderbot.domain.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.EventId;

/**
 * A tracked message: who is expected to answer it, how often those who have not are reminded, and what it is doing.
 * Immutable; each change gives a changed copy.
 *
 * @param description what the event is about, as the older bot's files may hold it; null when nothing is known
 * @param anchor where the grid of reminders begins: the watch, a change of interval, the end of a countdown, or a reopening
 * @param nextReminderAt when the next reminder is due, or the event closes at its deadline; null unless the event is active or
 *     paused until a known time
 */
public record Event(
        EventPlace place,
        EventTitle title,
        @Nullable String description,
        ReminderInterval interval,
        Instant anchor,
        EventRules rules,
        EventState state,
        @Nullable Instant nextReminderAt,
        EventHistory history) {

    /** For how long a complete event without a deadline reopens when an answer is withdrawn (design, section 4.4). */
    public static final Duration REOPENS_WITHIN = Duration.ofDays(7);

    /** After so many futile reminders in a row it is time to stop. */
    public static final int MOST_FUTILE_REMINDERS = 3;

    /** How long after Discord first said that a message is gone it is asked again (design, section 4.6). */
    public static final Duration SECOND_READ_AFTER = Duration.ofMinutes(30);

    public Event {
        if (remindsByItself(state) != (nextReminderAt != null)) {
            throw new IllegalArgumentException(
                    "event %s is %s, so its next reminder cannot be %s".formatted(place.id(), state, nextReminderAt));
        }
        if (history.goneSince() != null && isOver(state)) {
            throw new IllegalArgumentException(
                    "event %s is %s, so nobody asks whether it is gone".formatted(place.id(), state));
        }
    }

    /** A message that is watched from now on; {@code first} is its first reminder. */
    public static Event watched(
            EventPlace place,
            EventTitle title,
            ReminderInterval interval,
            EventRules rules,
            EventHistory history,
            Instant first) {
        Instant anchor = history.createdAt();
        return new Event(place, title, null, interval, anchor, rules, new EventState.Active(), first, history);
    }

    /** The event as its guild names it. */
    public EventId id() {
        return place.id();
    }

    /** Where reminders go. */
    public ChannelId target() {
        ChannelId chosen = rules.target();
        return chosen == null ? place.channel() : chosen;
    }

    /** Whether reminders may go out at this instant. */
    public boolean mayRemind(Instant now) {
        return switch (kind()) {
            case ACTIVE -> !deadlinePassed(now);
            case PAUSED -> pauseOver(now) && !deadlinePassed(now);
            case BLOCKED, CLOSED, ARCHIVED -> false;
        };
    }

    /** Whether a reminder is due at this instant. */
    public boolean isDue(Instant now) {
        return nextReminderAt != null && !nextReminderAt.isAfter(now) && mayRemind(now);
    }

    /** When it next reminds by itself; empty when it does not, or closes at its deadline before that. */
    public Optional<Instant> nextReminder() {
        return Optional.ofNullable(nextReminderAt).filter(next -> !next.equals(rules.deadline()));
    }

    /** When reminders may go out again as far as a pause is concerned: now, or at its end when that is known. */
    public Instant restsUntil(Instant now) {
        Instant until = state instanceof EventState.Paused paused ? paused.until() : null;
        return until != null && until.isAfter(now) ? until : now;
    }

    /** Whether the deadline has come. */
    public boolean deadlinePassed(Instant now) {
        Instant deadline = rules.deadline();
        return deadline != null && !now.isBefore(deadline);
    }

    /** Whether all reminders allowed have been sent. */
    public boolean maximumReached() {
        return history.remindersSent() >= rules.maximum();
    }

    /** Whether its reminders bring no answer any more. While it is paused that is why: {@link #stopped} did it. */
    public boolean isFutile() {
        return history.futileReminders() >= MOST_FUTILE_REMINDERS;
    }

    /** Whether the event is over, for good or until somebody reopens it. */
    public boolean isOver() {
        return isOver(state);
    }

    /**
     * When Discord is to be asked for the second time whether the message is gone; nothing is sent before. Empty while the
     * message is there.
     */
    public Optional<Instant> secondReadAt() {
        return Optional.ofNullable(history.goneSince()).map(since -> since.plus(SECOND_READ_AFTER));
    }

    /** Whether a withdrawn answer opens this event again by itself. */
    public boolean reopensOnWithdrawal(Instant now) {
        if (!(state instanceof EventState.Closed closed) || closed.why() != EventState.CloseReason.COMPLETE) {
            return false;
        }
        Instant deadline = rules.deadline();
        return now.isBefore(deadline == null ? closed.at().plus(REOPENS_WITHIN) : deadline);
    }

    /** Whether the event was over for good before an instant, so that nobody looks back on it any more. */
    public boolean isForgettable(Instant before) {
        return overSince().filter(since -> since.isBefore(before)).isPresent() && !reopensOnWithdrawal(before);
    }

    private Optional<Instant> overSince() {
        if (state instanceof EventState.Closed closed) {
            return Optional.of(closed.at());
        }
        return state instanceof EventState.Archived archived ? Optional.of(archived.at()) : Optional.empty();
    }

    /** The state without its particulars, to switch over. */
    public Kind kind() {
        return Kind.of(state);
    }

    /** Held back until a moderator resumes it. */
    public Event paused() {
        return changed(new EventState.Paused(null), null, history.answered());
    }

    /** Held back until a known time; {@code next} is the first reminder after it. */
    public Event pausedUntil(Instant until, Instant next) {
        return changed(new EventState.Paused(until), next, history.answered());
    }

    /** Reminding again, on the same grid and in the hope of answers. */
    public Event resumed(Instant next) {
        return changed(new EventState.Active(), next, history.answered());
    }

    /** Open again, on a grid that begins now; {@code next} is its first reminder. */
    public Event reopened(Instant now, Instant next) {
        return new Event(
                place, title, description, interval, now, rules, new EventState.Active(), next, history.answered());
    }

    /** Open again because somebody wants it so: its reminders are counted anew. */
    public Event begunAnew(Instant now, Instant next) {
        return changed(state, nextReminderAt, history.countedAnew()).reopened(now, next);
    }

    /**
     * With another title, interval and rules. Another interval begins a new grid, and so does the end of a countdown. The
     * next reminder stays as it is, and has to be {@linkplain #rescheduled set anew}.
     */
    public Event edited(EventTitle newTitle, ReminderInterval newInterval, EventRules newRules, Instant now) {
        boolean countdownEnds = rules.countdown() != null && newRules.countdown() == null;
        Instant newAnchor = newInterval.equals(interval) && !countdownEnds ? anchor : now;
        return new Event(
                place, newTitle, description, newInterval, newAnchor, newRules, state, nextReminderAt, history);
    }

    /** Over. */
    public Event closed(EventState.CloseReason why, Instant now) {
        return changed(new EventState.Closed(why, now), null, history.goneSince(null));
    }

    /**
     * Discord said that the message or its channel is gone: reminders are held back, and from the second time on, some
     * while later, the event is over. Nothing changes in between, or for an event that is over.
     *
     * @param asked when Discord was asked
     */
    public Event gone(Instant asked, Instant now) {
        if (isOver()) {
            return this;
        }
        return secondReadAt()
                .map(second -> asked.isBefore(second) ? this : archived(now))
                .orElseGet(() -> changed(state, nextReminderAt, history.goneSince(now)));
    }

    /**
     * The message is there: reminders go on, on the same grid.
     *
     * @param asked when Discord was asked; nothing changes when it said later that the message is gone
     */
    public Event there(Instant asked) {
        Instant since = history.goneSince();
        return since == null || asked.isBefore(since) ? this : changed(state, nextReminderAt, history.goneSince(null));
    }

    private Event archived(Instant now) {
        return changed(new EventState.Archived(now), null, history.goneSince(null));
    }

    /** Held back because Discord refuses its reminders. */
    public Event blocked(EventState.BlockReason why) {
        return changed(new EventState.Blocked(why), null, history);
    }

    /** A reminder of this event has been claimed; a pause that was over ends with it. */
    public Event claimed(Instant next) {
        return changed(new EventState.Active(), next, history);
    }

    /**
     * A reminder that pinged somebody has finished; the state stays, and so does the next reminder.
     *
     * @param futile whether it reached everybody missing and nobody has answered since
     */
    public Event reminded(Instant at, boolean futile) {
        return changed(state, nextReminderAt, history.reminded(at, futile));
    }

    /** Somebody has answered since the last reminder, so none was futile. */
    public Event answered() {
        return changed(state, nextReminderAt, history.answered());
    }

    /** Held back by itself because its reminders are futile: until its deadline, at which it closes, or until resumed. */
    public Event stopped() {
        Instant deadline = rules.deadline();
        return changed(new EventState.Paused(deadline), deadline, history);
    }

    /** The next reminder is another grid point; nothing changes while no reminder is set. */
    public Event rescheduled(Instant next) {
        return nextReminderAt == null ? this : changed(state, next, history);
    }

    /**
     * This bot begins with an imported event, whose next reminder is {@code next} if it has one: whatever was due before
     * was the older bot's.
     */
    public Event begun(Instant next) {
        return changed(state, nextReminderAt == null ? null : next, history.begun());
    }

    /** The same with nobody known to have watched it. */
    public Event ofNobody() {
        return changed(state, nextReminderAt, history.ofNobody());
    }

    private Event changed(EventState newState, @Nullable Instant next, EventHistory newHistory) {
        return new Event(place, title, description, interval, anchor, rules, newState, next, newHistory);
    }

    private boolean pauseOver(Instant now) {
        return state instanceof EventState.Paused paused && paused.until() != null && !now.isBefore(paused.until());
    }

    private static boolean isOver(EventState state) {
        return state instanceof EventState.Closed || state instanceof EventState.Archived;
    }

    private static boolean remindsByItself(EventState state) {
        return state instanceof EventState.Active
                || (state instanceof EventState.Paused paused && paused.until() != null);
    }

    /** The states by name alone. */
    public enum Kind {
        ACTIVE,
        PAUSED,
        BLOCKED,
        CLOSED,
        ARCHIVED;

        /** Events that are not {@linkplain Event#isOver over}. */
        public static final Set<Kind> NOT_OVER = Set.of(ACTIVE, PAUSED, BLOCKED);

        /** Events that may have a next reminder. */
        public static final Set<Kind> REMINDING = Set.of(ACTIVE, PAUSED);

        static Kind of(EventState state) {
            if (state instanceof EventState.Active) {
                return ACTIVE;
            }
            if (state instanceof EventState.Paused) {
                return PAUSED;
            }
            if (state instanceof EventState.Blocked) {
                return BLOCKED;
            }
            return state instanceof EventState.Closed ? CLOSED : ARCHIVED;
        }
    }
}
