package reminderbot.adapters.discord.interaction;

import net.dv8tion.jda.api.entities.Message;
import reminderbot.adapters.discord.text.CommandTexts;

/** An entry in the menu of a message. */
public interface MenuCommand {
    /** Its key in the bundles. */
    String key();

    /**
     * Does it and says what became of it. Called off the gateway thread, so it may wait.
     *
     * @param target the message, with its content
     * @throws reminderbot.application.refusal.Refused when it is declined
     */
    Reply handle(Caller caller, Message target);

    /** The entry's English name, by which Discord calls it. */
    default String name() {
        return CommandTexts.name(key());
    }
}
