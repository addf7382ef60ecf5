package reminderbot.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import reminderbot.simulator.interaction.CallbackType;
import reminderbot.simulator.interaction.Choice;
import reminderbot.simulator.model.MessageBody;

/**
 * What a person sees as the answer, at one moment.
 *
 * @param first how the bot answered first
 * @param ephemeral true when only this person sees it
 * @param body the message that answers, after edits, or that was changed; empty when there is none
 * @param followUps further messages, oldest first
 * @param choices proposals for what was typed
 * @param modal the form; the missing node for none
 */
public record InteractionReply(
        CallbackType first,
        boolean ephemeral,
        MessageBody body,
        List<MessageBody> followUps,
        List<Choice> choices,
        JsonNode modal) {

    /** Copies the lists. */
    public InteractionReply {
        followUps = List.copyOf(followUps);
        choices = List.copyOf(choices);
    }

    /** The text of the message that answers. */
    public String content() {
        return body.content();
    }
}
