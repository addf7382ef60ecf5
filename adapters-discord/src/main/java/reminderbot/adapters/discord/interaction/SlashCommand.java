package reminderbot.adapters.discord.interaction;

import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.modals.Modal;

/** A command, or one sub-command of it. */
public interface SlashCommand {
    /** Its name; always the same. */
    CommandPath path();

    /** What can be said with it, required options first. */
    default List<OptionData> options() {
        return List.of();
    }

    /** What is suggested while people type, by the option's name; others may be typed all the same. */
    default Map<String, Suggestions> suggestions() {
        return Map.of();
    }

    /**
     * Does it and says what became of it. Called off the gateway thread, so it may wait.
     *
     * @throws reminderbot.application.refusal.Refused when it is declined
     */
    Reply handle(Caller caller, SlashCommandInteraction command);

    /** A command that can answer with a form, which then has to be its first answer. */
    interface WithForm extends SlashCommand {
        /** Whether it answers with a form; called on the gateway thread. */
        boolean opensForm(SlashCommandInteraction command);

        /**
         * The form. Called off the gateway thread, but Discord waits for three seconds only: must be quick.
         *
         * @throws reminderbot.application.refusal.Refused when it is declined
         */
        Modal form(Caller caller, SlashCommandInteraction command);
    }
}
