package reminderbot.adapters.discord;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/** Notes which messages the bot has heard of, so that a test can wait until everything before one has arrived. */
final class Heard implements EventListener {
    private static final int PATIENCE_SECONDS = 20;

    private final ConcurrentMap<Long, CompletableFuture<Void>> messages = new ConcurrentHashMap<>();

    @Override
    public void onEvent(GenericEvent event) {
        if (event instanceof RawGatewayEvent raw && raw.getType().equals("MESSAGE_CREATE")) {
            of(raw.getPayload().getUnsignedLong("id")).complete(null);
        }
    }

    void await(long message) {
        of(message).orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private CompletableFuture<Void> of(long message) {
        return messages.computeIfAbsent(message, any -> new CompletableFuture<>());
    }
}
