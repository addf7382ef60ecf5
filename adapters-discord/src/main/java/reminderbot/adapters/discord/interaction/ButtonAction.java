package reminderbot.adapters.discord.interaction;

/**
 * What a kind of button does. Custom ids can be forged: every right is checked again when one is pressed.
 *
 * @param name the first word of its custom ids
 * @param replacesMessage whether the answer takes the place of the message the button is on; otherwise it is a message of
 *     its own
 */
public record ButtonAction(String name, boolean replacesMessage, Work work) {
    /** The answer takes the place of the message the button is on. */
    public static ButtonAction replacing(String name, Work work) {
        return new ButtonAction(name, true, work);
    }

    /** The answer is a message of its own. */
    public static ButtonAction replying(String name, Work work) {
        return new ButtonAction(name, false, work);
    }

    /** The work of pressing it. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does it and says what became of it. Called off the gateway thread, so it may wait.
         *
         * @throws reminderbot.application.refusal.Refused when it is declined
         */
        Reply handle(Caller caller, CustomId id);
    }
}
