package reminderbot.domain.guild;

/**
 * How much is stored of somebody in one guild besides what {@link KnownMember} says.
 *
 * @param answers to its events
 * @param optOuts of single events
 * @param pings by its reminders, planned ones included
 * @param watches events that they had watched
 */
public record Remembered(int answers, int optOuts, int pings, int watches) {}
