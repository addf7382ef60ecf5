package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a sidecar says of the main file beside it.
 *
 * @param zone of the times in the main file
 * @param before SHA-256 of the main file that is replaced, in hexadecimal; null when there was none
 * @param after SHA-256 of the main file that belongs to this sidecar
 * @param heldBack records of the main file that the bot does not understand and keeps there, by key, as they were written
 */
public record SidecarHead(ZoneId zone, @Nullable String before, String after, Map<String, String> heldBack) {
    public SidecarHead {
        heldBack = new LinkedHashMap<>(heldBack);
    }
}
