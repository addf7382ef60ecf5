package reminderbot.application.legacy;

import java.io.Serial;
import reminderbot.application.legacy.LegacyImport.Reason;
import reminderbot.application.legacy.LegacyImport.Rejection;

/** A rule refuses the record that is being judged. Never leaves the import rules. */
final class NotTakenOver extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String detail;

    NotTakenOver(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
        this.detail = detail;
    }

    /** The line in the report. */
    Rejection of(String key) {
        return new Rejection(key, reason, detail);
    }
}
