package reminderbot.bootstrap.config;

/**
 * A text that must not be printed or logged.
 *
 * @param reveal the text itself, for whoever needs it
 */
public record Secret(String reveal) {
    @Override
    public String toString() {
        return "(secret)";
    }
}
