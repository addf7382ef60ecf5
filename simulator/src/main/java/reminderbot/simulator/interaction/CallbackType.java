package reminderbot.simulator.interaction;

import java.util.Arrays;
import java.util.Optional;

/** How the bot answered first. Source: Discord documentation, "Interaction Callback Type". */
public enum CallbackType {
    /** With a message. */
    REPLY(4),
    /** It is thinking; a message follows. */
    DEFERRED_REPLY(5),
    /** It is thinking; the message with the component stays as it is for now. */
    DEFERRED_UPDATE(6),
    /** By changing the message with the component. */
    UPDATE(7),
    /** With choices for what was typed. */
    CHOICES(8),
    /** With a form. */
    MODAL(9);

    private final int number;

    CallbackType(int number) {
        this.number = number;
    }

    /** Discord's number. */
    public int number() {
        return number;
    }

    /** The type with this number, if the simulator knows it. */
    public static Optional<CallbackType> find(int number) {
        return Arrays.stream(values()).filter(type -> type.number == number).findFirst();
    }
}
