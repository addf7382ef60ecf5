package reminderbot.adapters.jsonlegacy.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import reminderbot.application.legacy.LegacyImport.Reason;
import reminderbot.application.legacy.LegacyImport.Rejection;
import reminderbot.application.legacy.LegacyImport.Warning;
import reminderbot.memory.InMemoryStorage;

/**
 * What a storage begins with.
 *
 * @param heldBack records that stay in the main file as they were written, by key
 * @param present what the two files hold
 * @param state how far they hold what is stored
 * @param findings what is not stored although it stands in one of them
 */
record Loaded(InMemoryStorage stored, Map<String, String> heldBack, OnDisk present, State state, Findings findings) {
    enum State {
        /** They do. */
        WHOLE,
        /** The sidecar does; the main file was to follow when a crash came. */
        HALFWAY,
        /** Somebody else wrote the main file, and nothing of it is written yet. */
        TAKEN_OVER
    }

    /**
     * What is not stored as it stands there.
     *
     * @param rejected records of the main file that are not taken over
     * @param warnings what was corrected
     * @param changes what somebody else's writing made of what was stored
     */
    record Findings(List<Rejection> rejected, List<Warning> warnings, OlderBotWrote.Changes changes) {
        static final Findings NONE = new Findings(List.of(), List.of(), OlderBotWrote.Changes.NONE);

        Findings {
            rejected = List.copyOf(rejected);
            warnings = List.copyOf(warnings);
        }

        /** Of records that this bot itself wrote back as it found them. */
        static Findings heldBack(Set<String> keys) {
            List<Rejection> rejected = keys.stream()
                    .sorted()
                    .map(key ->
                            new Rejection(key, Reason.GUILD_UNKNOWN, "this bot held it back as the older bot wrote it"))
                    .toList();
            return new Findings(rejected, List.of(), OlderBotWrote.Changes.NONE);
        }
    }
}
