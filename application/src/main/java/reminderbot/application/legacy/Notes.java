package reminderbot.application.legacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.application.legacy.LegacyImport.Warning;

/** What is corrected in one record. Corrections of the same kind make one line, however many they are. */
final class Notes {
    /** So many of a kind are shown; the others are counted. */
    private static final int SHOWN = 3;

    private final String key;
    private final List<Warning> warnings = new ArrayList<>();
    private final Map<Kind, Tally> tallies = new LinkedHashMap<>();
    private final Set<String> unknownFields = new HashSet<>();

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

    /** Fields that have no place here; one that holds null is absent. */
    void noteUnknown(RecordFields fields, String prefix, Set<String> known) {
        fields.names().filter(name -> !known.contains(name)).forEach(name -> unknownFields.add(prefix + name));
    }

    /** What {@link #noteUnknown} found. */
    Set<String> unknownFields() {
        return unknownFields;
    }

    /** Names that stand there more than once. */
    void noteRepeated(LegacyValue.Fields fields) {
        fields.repeated().stream()
                .sorted()
                .forEach(name -> count(
                        Code.KEY_DUPLICATE,
                        "fields that stand there more than once, of which the last is taken",
                        new LegacyValue.Text(name)));
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
