package reminderbot.adapters.sqlite.legacy;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import reminderbot.application.legacy.LegacyValue;

/** What the older bot's columns mean, whichever table they stand in. */
final class Columns {
    /** Of the table, not of what a row is about. */
    private static final Set<String> BOOKKEEPING = Set.of("id", "updated_at");

    /** Lists as JSON text. */
    private static final Set<String> LISTS = Set.of(
            "required_reactions",
            "users_who_reacted",
            "admin_role_ids",
            "admin_role_names",
            "allowed_roles",
            "default_reactions");

    private static final Set<String> TIMES = Set.of(
            "last_reminder", "last_reminded_at", "created_at", "updated_at", "last_used_at", "last_seen", "reacted_at");

    /** As SQLite itself writes times, which are UTC. */
    private static final Pattern WITHOUT_ZONE =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?");

    private Columns() {}

    /** Everything in a row that is not the table's own affair, as the JSON format has it. */
    static Map<String, LegacyValue> fields(Row row, Family family) {
        Map<String, LegacyValue> fields = new HashMap<>();
        row.values().forEach((column, value) -> {
            if (!BOOKKEEPING.contains(column)) {
                fields.put(column, value(column, value, family));
            }
        });
        return fields;
    }

    /** The value of one column as the JSON format has it. */
    static LegacyValue value(String column, LegacyValue stored, Family family) {
        if (!(stored instanceof LegacyValue.Text text)) {
            return stored;
        }
        if (LISTS.contains(column)) {
            return ListText.parse(text.text()).orElse(stored);
        }
        return family.isUtc()
                        && TIMES.contains(column)
                        && WITHOUT_ZONE.matcher(text.text()).matches()
                ? new LegacyValue.Text(text.text() + "Z")
                : stored;
    }
}
