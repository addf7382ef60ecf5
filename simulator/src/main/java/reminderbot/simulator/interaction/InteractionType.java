package reminderbot.simulator.interaction;

/** What a person did. */
public enum InteractionType {
    /** Ran a command. */
    COMMAND(2),
    /** Pressed a button or chose from a menu. */
    COMPONENT(3),
    /** Typed into an option that completes itself. */
    AUTOCOMPLETE(4),
    /** Sent a form. */
    MODAL(5);

    private final int number;

    InteractionType(int number) {
        this.number = number;
    }

    /** Discord's number. */
    public int number() {
        return number;
    }
}
