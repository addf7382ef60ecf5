package reminderbot.adapters.discord.interaction;

import java.util.List;

/**
 * What a kind of menu does; its answer takes the place of the message the menu is on. Custom ids can be forged: every right
 * is checked again when something is chosen.
 *
 * @param name the first word of its custom ids
 */
public record SelectAction(String name, Work work) {
    /** The work of choosing. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does it and says what became of it. Called off the gateway thread, so it may wait.
         *
         * @param chosen values, or ids of roles and channels, in no order; may be empty
         * @throws reminderbot.application.refusal.Refused when it is declined
         */
        Reply handle(Caller caller, CustomId id, List<String> chosen);
    }
}
