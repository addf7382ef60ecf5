package reminderbot.adapters.discord.reaction;

import reminderbot.adapters.discord.event.EventGate;
import reminderbot.adapters.discord.interaction.ButtonAction;
import reminderbot.adapters.discord.interaction.Handlers;

/** Everything people can do about their answers, besides reacting. */
public final class AnswerHandlers {
    private AnswerHandlers() {}

    /** All buttons of this package. */
    public static Handlers of(AnswerUseCases answers, EventGate gate) {
        AnswerButton answer = new AnswerButton(gate, answers.record());
        return Handlers.ofButtons(ButtonAction.replying(AnswerButton.NAME, answer));
    }
}
