package reminderbot.adapters.discord.interaction;

import java.util.Map;

/**
 * What becomes of a form that somebody sent; the answer is a message of its own. Forms can be forged: every right is
 * checked again.
 *
 * @param name the first word of its custom ids
 */
public record FormAction(String name, Work work) {
    /** The work of reading it. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does it and says what became of it. Called off the gateway thread, so it may wait.
         *
         * @param fields what stands in each text field, by its custom id
         * @throws reminderbot.application.refusal.Refused when it is declined
         */
        Reply handle(Caller caller, CustomId id, Map<String, String> fields);
    }
}
