package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.io.Serial;

/** A sidecar is damaged, or of a later version. The message says why, as the end of a sentence. */
public final class SidecarUnreadable extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    SidecarUnreadable(String why, Throwable cause) {
        super(why, cause);
    }

    SidecarUnreadable(String why) {
        super(why);
    }
}
