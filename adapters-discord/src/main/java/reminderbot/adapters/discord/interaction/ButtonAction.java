package reminderbot.adapters.discord.interaction;

import net.dv8tion.jda.api.modals.Modal;

/** What a kind of button does. Custom ids can be forged: every right is checked again when one is pressed. */
public sealed interface ButtonAction {
    /** The first word of its custom ids. */
    String name();

    /** The answer takes the place of the message the button is on. */
    static ButtonAction replacing(String name, Work work) {
        return new Answering(name, true, work);
    }

    /** The answer is a message of its own. */
    static ButtonAction replying(String name, Work work) {
        return new Answering(name, false, work);
    }

    /** The answer is a form. */
    static ButtonAction opening(String name, Opener opener) {
        return new Opening(name, opener);
    }

    /**
     * Answers with a message.
     *
     * @param replacesMessage whether the answer takes the place of the message the button is on; otherwise it is a message
     *     of its own
     */
    record Answering(String name, boolean replacesMessage, Work work) implements ButtonAction {}

    /** Answers with a form. */
    record Opening(String name, Opener opener) implements ButtonAction {}

    /** The work of pressing it. */
    @FunctionalInterface
    interface Work {
        /**
         * Does it and says what became of it. Called off the gateway thread, so it may wait.
         *
         * @throws reminderbot.application.refusal.Refused when it is declined
         */
        Reply handle(Caller caller, CustomId id);
    }

    /** The work of opening a form. */
    @FunctionalInterface
    interface Opener {
        /**
         * The form. Called off the gateway thread, but Discord waits for three seconds only: must be quick.
         *
         * @throws reminderbot.application.refusal.Refused when it is declined
         */
        Modal open(Caller caller, CustomId id);
    }
}
