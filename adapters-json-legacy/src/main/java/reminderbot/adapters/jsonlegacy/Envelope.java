package reminderbot.adapters.jsonlegacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import reminderbot.application.legacy.LegacyContents;
import reminderbot.application.legacy.LegacyRecord;
import reminderbot.application.legacy.LegacyValue;

/**
 * Tells the two shapes apart: records by their id, or an envelope with the records below {@code "events"}. Records that
 * stand beside an envelope count as well.
 */
final class Envelope {
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private final List<LegacyRecord> records = new ArrayList<>();
    private final List<String> leftBehind = new ArrayList<>();
    private boolean opened;

    /** Records below {@code "events"}; if that stood there before, only the last counts, as for the older bot. */
    void opened(List<LegacyRecord> found) {
        if (opened) {
            leftBehind.add("\"events\" stands there more than once; the %d records of the first are not read"
                    .formatted(records.size()));
        }
        opened = true;
        records.clear();
        records.addAll(found);
    }

    /**
     * Everything, given what else stood at the outermost level.
     *
     * @throws NotEvents when {@code "events"} is no object, and nothing else is a record
     */
    LegacyContents contents(List<LegacyRecord> beside) throws NotEvents {
        if (opened) {
            beside.forEach(this::foundBeside);
        } else {
            requireRecords(beside);
            records.addAll(beside);
        }
        return new LegacyContents(records, List.of(), List.of(), leftBehind);
    }

    private void foundBeside(LegacyRecord member) {
        if (isRecord(member)) {
            records.add(member);
        } else if (!isEmpty(member.value())) {
            leftBehind.add("\"%s\" beside \"events\" is not read".formatted(member.key()));
        }
    }

    private static void requireRecords(List<LegacyRecord> members) throws NotEvents {
        boolean envelope = members.stream().anyMatch(member -> member.key().equals("events"));
        if (envelope && members.stream().noneMatch(Envelope::isRecord)) {
            throw new NotEvents("holds no object of events below \"events\"");
        }
    }

    private static boolean isRecord(LegacyRecord member) {
        return DIGITS.matcher(member.key()).matches();
    }

    private static boolean isEmpty(LegacyValue value) {
        return value instanceof LegacyValue.Nothing
                || (value instanceof LegacyValue.Fields fields
                        && fields.values().isEmpty())
                || (value instanceof LegacyValue.Items items && items.items().isEmpty());
    }
}
