package reminderbot.simulator;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/** Keeps JDA's events until a test asks for them. */
final class Heard implements EventListener {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final LinkedBlockingQueue<GenericEvent> events = new LinkedBlockingQueue<>();

    @Override
    public void onEvent(GenericEvent event) {
        events.add(event);
    }

    /** The next event of this type; others before it are dropped. */
    <T extends GenericEvent> T await(Class<T> type) throws InterruptedException {
        while (true) {
            GenericEvent event = events.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (event == null) {
                throw new AssertionError("no " + type.getSimpleName());
            }
            if (type.isInstance(event)) {
                return type.cast(event);
            }
        }
    }

    /** The next payload of this type, as it came. */
    RawGatewayEvent awaitRaw(String type) throws InterruptedException {
        RawGatewayEvent event = await(RawGatewayEvent.class);
        return event.getType().equals(type) ? event : awaitRaw(type);
    }
}
