package reminderbot.simulator.rest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import reminderbot.simulator.model.Message;

/** The nonces of the last minutes, each with the message it made. Guarded by the world's lock. */
final class Nonces {

    /** Discord says "a few minutes". */
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final InstantSource clock;
    private final Map<Key, Use> used = new HashMap<>();

    Nonces(InstantSource clock) {
        this.clock = clock;
    }

    /** The id of the message that this nonce made, deleted since or not. */
    Optional<Long> find(long channel, String nonce) {
        return Optional.ofNullable(used.get(new Key(channel, nonce)))
                .filter(use -> clock.instant().isBefore(use.until()))
                .map(Use::message);
    }

    void remember(Message message, String nonce) {
        if (nonce.isEmpty()) {
            return;
        }
        used.put(
                new Key(message.channelId(), nonce),
                new Use(message.id(), clock.instant().plus(KEPT)));
    }

    private record Key(long channel, String nonce) {}

    private record Use(long message, Instant until) {}
}
