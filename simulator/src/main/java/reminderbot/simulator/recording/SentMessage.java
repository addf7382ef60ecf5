package reminderbot.simulator.recording;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import reminderbot.simulator.model.Pings;

/**
 * A message that the bot posted and that others can see. A repeated request with the same nonce posts nothing and makes
 * no second one.
 *
 * @param guildId 0 for direct messages
 * @param nonce empty for none
 * @param embeds an array
 * @param components an array
 * @param allowedMentions as the bot sent it; the missing node for none
 * @param replyTo the message replied to; 0 for none
 * @param pings who was really notified
 * @param interactionId of the interaction it answers; 0 for none
 * @param at by the simulator's clock
 */
public record SentMessage(
        long id,
        long channelId,
        long guildId,
        String content,
        String nonce,
        JsonNode embeds,
        JsonNode components,
        JsonNode allowedMentions,
        long replyTo,
        Pings pings,
        long interactionId,
        Instant at) {}
