package reminderbot.application.legacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.application.legacy.LegacyImport.ImportedEvent;
import reminderbot.application.legacy.LegacyImport.Reason;
import reminderbot.domain.id.MessageId;

/**
 * Judges the records of events one by one, so that a bad one is refused alone. Of records with the same key the last counts,
 * as for the older bot; of records about the same message the one whose key says so.
 */
final class EventRecords {
    private static final Set<String> FIELDS = Set.of(
            "message_id",
            "channel_id",
            "guild_id",
            "title",
            "description",
            "interval_minutes",
            "is_paused",
            "required_reactions",
            "last_reminder",
            "created_at",
            "users_who_reacted",
            "all_users",
            "reactions");

    private final EventRecord rules;
    private final Findings findings;

    EventRecords(EventRecord rules, Findings findings) {
        this.rules = rules;
        this.findings = findings;
    }

    List<ImportedEvent> judge(List<LegacyRecord> records) {
        List<Identified> identified = new ArrayList<>();
        lastOfEachKey(records).forEach((key, value) -> {
            try {
                identified.add(identify(key, value));
            } catch (NotTakenOver why) {
                findings.refused(key, why);
            }
        });
        return taken(identified);
    }

    private Map<String, LegacyValue> lastOfEachKey(List<LegacyRecord> records) {
        Map<String, LegacyValue> byKey = new LinkedHashMap<>();
        for (LegacyRecord found : records) {
            if (byKey.put(found.key(), found.value()) != null) {
                findings.warn(
                        found.key(),
                        Code.KEY_DUPLICATE,
                        "the key stands there more than once; the last record is taken");
            }
        }
        return byKey;
    }

    private Identified identify(String key, LegacyValue value) throws NotTakenOver {
        if (!(value instanceof LegacyValue.Fields found)) {
            throw new NotTakenOver(Reason.NOT_AN_OBJECT, "the record is %s, no object".formatted(Shown.of(value)));
        }
        RecordFields fields = RecordFields.of(found);
        Notes notes = new Notes(key);
        notes.noteUnknown(fields, "", FIELDS);
        notes.noteRepeated(found);
        return new Identified(key, MessageIds.of(key, fields, notes), fields, notes);
    }

    private List<ImportedEvent> taken(List<Identified> identified) {
        Set<MessageId> claimed = identified.stream()
                .filter(Identified::byItsKey)
                .map(Identified::message)
                .collect(Collectors.toCollection(HashSet::new));
        List<ImportedEvent> events = new ArrayList<>();
        for (Identified found : identified) {
            try {
                requireFirst(found, claimed);
                events.add(rules.imported(found.message(), found.fields(), found.notes()));
                findings.add(found.notes());
            } catch (NotTakenOver why) {
                findings.refused(found.key(), why);
            }
        }
        return events;
    }

    private static void requireFirst(Identified found, Set<MessageId> claimed) throws NotTakenOver {
        if (!found.byItsKey() && !claimed.add(found.message())) {
            throw new NotTakenOver(
                    Reason.ID_DUPLICATE, "another record is about the same message, %s".formatted(found.message()));
        }
    }

    /** A record of which it is known which message it is about. */
    private record Identified(String key, MessageId message, RecordFields fields, Notes notes) {
        boolean byItsKey() {
            return key.equals(message.toString());
        }
    }
}
