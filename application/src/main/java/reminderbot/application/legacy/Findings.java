package reminderbot.application.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.application.legacy.LegacyImport.Rejection;
import reminderbot.application.legacy.LegacyImport.Warning;

/** What the report of an import says, as it comes together. */
final class Findings {
    private final List<Rejection> rejected = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final Map<String, Integer> unknownFields = new TreeMap<>();

    /** A record is refused. */
    void refused(String key, NotTakenOver why) {
        rejected.add(why.of(key));
    }

    /** Something is taken over differently; an empty key means the whole file. */
    void warn(String key, Code code, String detail) {
        warnings.add(new Warning(key, code, detail));
    }

    /** What was corrected in a record that is taken over. */
    void add(Notes notes) {
        warnings.addAll(notes.warnings());
        notes.unknownFields().forEach(name -> unknownFields.merge(name, 1, Integer::sum));
    }

    List<Rejection> rejected() {
        return rejected;
    }

    /** All of them, the unknown fields last, once per name. */
    List<Warning> warnings() {
        List<Warning> all = new ArrayList<>(warnings);
        unknownFields.forEach((name, count) -> all.add(new Warning(
                "",
                Code.FIELD_UNKNOWN,
                "field %s of %d records is not known here and not taken over"
                        .formatted(Shown.of(new LegacyValue.Text(name)), count))));
        return all;
    }
}
