package reminderbot.adapters.discord.interaction;

import net.dv8tion.jda.api.entities.Message;

/** An entry in the menu of a message. */
public interface MenuCommand {
    /** The entry's name, by which Discord calls it. */
    String name();

    /**
     * Does it and says what became of it. Called off the gateway thread, so it may wait.
     *
     * @param target the message, with its content
     * @throws reminderbot.application.refusal.Refused when it is declined
     */
    Reply handle(Caller caller, Message target);
}
