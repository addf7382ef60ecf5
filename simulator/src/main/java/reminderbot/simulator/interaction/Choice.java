package reminderbot.simulator.interaction;

/**
 * One proposal for an option.
 *
 * @param name what a person reads
 * @param value what the bot gets when it is taken
 */
public record Choice(String name, String value) {}
