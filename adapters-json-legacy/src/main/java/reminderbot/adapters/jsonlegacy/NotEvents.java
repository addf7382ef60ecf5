package reminderbot.adapters.jsonlegacy;

import java.io.Serial;

/** The file is whole, and holds something else than events. */
final class NotEvents extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String sentence;

    NotEvents(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What it holds, to follow its name. */
    String sentence() {
        return sentence;
    }
}
