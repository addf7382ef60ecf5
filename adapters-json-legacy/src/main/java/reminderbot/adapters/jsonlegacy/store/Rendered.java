package reminderbot.adapters.jsonlegacy.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One state as it stands in the two files, in pieces. A piece that is the same in two states is the same object.
 *
 * @param mainHash of the main file
 * @param heldBack records that the main file keeps as they were written, by key
 */
record Rendered(
        List<byte[]> main, String mainHash, List<byte[]> guilds, List<byte[]> events, Map<String, String> heldBack) {
    /** The main file of a storage without events. */
    static final List<byte[]> EMPTY_MAIN = List.of("{}".getBytes(StandardCharsets.UTF_8));

    /** Whether nothing need be written to come from one to the other. */
    boolean isSameAs(Rendered other) {
        return mainHash.equals(other.mainHash) && guilds.equals(other.guilds) && events.equals(other.events);
    }
}
