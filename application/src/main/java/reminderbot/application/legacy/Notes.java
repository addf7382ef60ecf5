package reminderbot.application.legacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.application.legacy.LegacyImport.Warning;

/** What is corrected in one record. Corrections of the same kind make one line, however many they are. */
final class Notes {
    /** So many of a kind are shown; the others are counted. */
    private static final int SHOWN = 3;

    private final String key;
    private final List<Warning> warnings = new ArrayList<>();
    private final Map<Kind, Tally> tallies = new LinkedHashMap<>();

    Notes(String key) {
        this.key = key;
    }

    /** One correction. */
    void warn(Code code, String detail) {
        warnings.add(new Warning(key, code, detail));
    }

    /** One of several corrections of the same kind: what they have in common, and what stood there. */
    void count(Code code, String what, LegacyValue found) {
        tallies.computeIfAbsent(new Kind(code, what), kind -> new Tally()).add(found);
    }

    /** The lines in the report. */
    List<Warning> warnings() {
        List<Warning> all = new ArrayList<>(warnings);
        tallies.forEach((kind, tally) -> all.add(new Warning(key, kind.code, kind.what + ": " + tally)));
        return all;
    }

    private record Kind(Code code, String what) {}

    private static final class Tally {
        private final List<String> examples = new ArrayList<>();
        private int count;

        void add(LegacyValue found) {
            count++;
            if (examples.size() < SHOWN) {
                examples.add(Shown.of(found));
            }
        }

        @Override
        public String toString() {
            String shown = String.join(", ", examples);
            return count > examples.size() ? shown + " and " + (count - examples.size()) + " more" : shown;
        }
    }
}
