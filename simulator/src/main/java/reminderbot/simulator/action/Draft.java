package reminderbot.simulator.action;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jspecify.annotations.Nullable;
import reminderbot.simulator.model.Channel;
import reminderbot.simulator.model.InteractionCause;
import reminderbot.simulator.model.MessageBody;
import reminderbot.simulator.model.Pings;
import reminderbot.simulator.model.User;

/**
 * A message before it is posted.
 *
 * @param replyTo the message replied to; 0 for none
 * @param nonce empty for none
 * @param allowedMentions as it was sent; the missing node for none
 * @param cause the interaction it answers; null for none
 */
public record Draft(
        User author,
        Channel channel,
        MessageBody body,
        Pings pings,
        long replyTo,
        String nonce,
        JsonNode allowedMentions,
        @Nullable InteractionCause cause) {

    /** A person's message. */
    public static Draft of(User author, Channel channel, String text, Pings pings) {
        return new Draft(author, channel, MessageBody.text(text), pings, 0, "", MissingNode.getInstance(), null);
    }

    /** The same, as the answer to an interaction. */
    public Draft answering(InteractionCause interaction) {
        return new Draft(author, channel, body, pings, replyTo, nonce, allowedMentions, interaction);
    }

    /** The same with other flags. */
    public Draft withFlags(int flags) {
        return new Draft(author, channel, body.withFlags(flags), pings, replyTo, nonce, allowedMentions, cause);
    }
}
