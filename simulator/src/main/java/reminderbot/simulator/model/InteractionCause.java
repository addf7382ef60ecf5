package reminderbot.simulator.model;

/**
 * The interaction that a message answers.
 *
 * @param type Discord's number: 2 command, 3 component, 5 form
 * @param user who acted
 * @param messageId the message acted on; 0 for none
 */
public record InteractionCause(long id, int type, User user, long messageId) {}
