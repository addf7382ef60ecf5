package reminderbot.simulator.action;

/** Where events go. */
@FunctionalInterface
public interface Events {

    /** Sends the event to every session that may have it, in the order of the calls. */
    void dispatch(Event event);
}
