package reminderbot.adapters.discord.text;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time zones as people read them: by the id they chose. */
public final class ZoneText {
    private ZoneText() {}

    /** The id; Java calls UTC by a single letter. */
    public static String of(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }
}
