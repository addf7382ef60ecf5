package reminderbot.simulator.recording;

import java.time.Instant;

/**
 * A message that the bot deleted.
 *
 * @param at by the simulator's clock
 */
public record DeletedMessage(long id, long channelId, Instant at) {}
