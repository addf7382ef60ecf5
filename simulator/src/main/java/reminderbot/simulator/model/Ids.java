package reminderbot.simulator.model;

/** Reads ids that came from outside. */
public final class Ids {

    private Ids() {}

    /** The id, or 0, which no object has, when the text is no id. */
    public static long parse(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException notAnId) {
            return 0;
        }
    }
}
