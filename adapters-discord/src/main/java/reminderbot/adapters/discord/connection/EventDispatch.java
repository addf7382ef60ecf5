package reminderbot.adapters.discord.connection;

import java.util.List;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.hooks.IEventManager;
import net.dv8tion.jda.api.hooks.InterfacedEventManager;

/**
 * Hands events on in the order they came: at once, on the gateway's own thread, to those that must miss nothing and are
 * quick, then on one other thread to everybody else.
 */
final class EventDispatch implements IEventManager {
    private final InterfacedEventManager atOnce = new InterfacedEventManager();
    private final InterfacedEventManager later = new InterfacedEventManager();
    private final Executor laterThread;

    EventDispatch(Executor laterThread, List<? extends EventListener> atOnce, List<? extends EventListener> later) {
        this.laterThread = laterThread;
        atOnce.forEach(this.atOnce::register);
        later.forEach(this.later::register);
    }

    @Override
    public void register(Object listener) {
        later.register(listener);
    }

    @Override
    public void unregister(Object listener) {
        later.unregister(listener);
    }

    @Override
    public void handle(GenericEvent event) {
        atOnce.handle(event);
        laterThread.execute(() -> later.handle(event));
    }

    @Override
    public List<Object> getRegisteredListeners() {
        return later.getRegisteredListeners();
    }
}
