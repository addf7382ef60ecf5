package reminderbot.simulator.recording;

import java.time.Instant;
import reminderbot.simulator.model.MessageBody;

/**
 * A change the bot made to one of its messages.
 *
 * @param body the message after it
 * @param at by the simulator's clock
 */
public record EditedMessage(long id, long channelId, MessageBody body, Instant at) {}
