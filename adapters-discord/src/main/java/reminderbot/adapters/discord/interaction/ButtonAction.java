package reminderbot.adapters.discord.interaction;

/** What a kind of button does. Custom ids can be forged: every right is checked again here. */
public interface ButtonAction {
    /** The first word of its custom ids. */
    String action();

    /** Whether the answer takes the place of the message the button is on; otherwise it is a message of its own. */
    boolean replacesMessage();

    /**
     * Does it and says what became of it. Called off the gateway thread, so it may wait.
     *
     * @throws reminderbot.application.refusal.Refused when it is declined
     */
    Reply handle(Caller caller, CustomId id);
}
