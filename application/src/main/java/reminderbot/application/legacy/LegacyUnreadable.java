package reminderbot.application.legacy;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** A file of the older bot cannot be read whole. The message is one sentence for the operator: what, where, what to do. */
public final class LegacyUnreadable extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    public LegacyUnreadable(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong with it; the names are those of the report. */
    public enum Kind {
        /** There is no such file. */
        JSON_NOT_FOUND,
        /** It is damaged, or no file of that format at all. */
        JSON_CORRUPT,
        /** It is whole, and holds something else than events. */
        VALIDATION_FAILED
    }
}
