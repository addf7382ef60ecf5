package reminderbot.adapters.discord.guild;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * When the next list may be asked for by somebody who can wait. JDA sends 115 gateway messages a minute, and Discord ends a
 * connection that sends more than 120 (Discord documentation, "Gateway", "Rate Limiting"); the difference to what is asked
 * for here is left to people who wait for an answer. Guarded by {@link Rosters}.
 */
final class ListPace {
    static final int LISTS = 100;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private final Queue<Instant> asked = new ArrayDeque<>();

    /** A list was asked for. */
    void asked(Instant now) {
        asked.add(now);
    }

    /** How long until there is room for one more; zero when there is now. */
    Duration untilNext(Instant now) {
        asked.removeIf(past -> !now.isBefore(past.plus(WINDOW)));
        return asked.size() < LISTS
                ? Duration.ZERO
                : Duration.between(now, asked.element().plus(WINDOW));
    }
}
