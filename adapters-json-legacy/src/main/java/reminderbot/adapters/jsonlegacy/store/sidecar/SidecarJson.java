package reminderbot.adapters.jsonlegacy.store.sidecar;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sidecar as it is written; {@link SidecarHead} says what the first of its members mean. */
@JsonPropertyOrder({"format", "version", "zone", "before", "after", "held_back", "guilds", "events"})
record SidecarJson(
        String format,
        int version,
        String zone,
        @Nullable String before,
        String after,
        List<HeldBack> heldBack,
        List<GuildPiece> guilds,
        List<EventPiece> events) {
    static final String FORMAT = "reminder-bot sidecar";

    /** One more whenever a reader of today would read something else than was written. */
    static final int VERSION = 1;

    /** A record that is kept in the main file as it was written there. */
    record HeldBack(String key, String text) {}
}
