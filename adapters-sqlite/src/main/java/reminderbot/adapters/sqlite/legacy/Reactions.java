package reminderbot.adapters.sqlite.legacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import reminderbot.application.legacy.LegacyValue;

/** The answers in a table of their own, by event; what nobody asks for belongs to no event. */
final class Reactions {
    private static final String REMOVED = "is_removed";
    private static final Set<String> YES = Set.of("1", "true");

    private final Map<String, List<LegacyValue>> byEvent = new HashMap<>();
    private int withoutEvent;
    private int removed;

    /** The answers of these rows, of which those that were taken back are none. */
    static Reactions of(List<Row> rows, Family family) {
        Reactions reactions = new Reactions();
        rows.forEach(row -> reactions.add(row, family));
        return reactions;
    }

    /** Takes the answers to an event out. */
    LegacyValue take(Optional<String> event) {
        List<LegacyValue> answers = event.map(byEvent::remove).orElse(null);
        return new LegacyValue.Items(answers == null ? List.of() : answers);
    }

    /** How many are left. */
    int left() {
        return withoutEvent + byEvent.values().stream().mapToInt(List::size).sum();
    }

    /** How many were taken back by those who gave them. */
    int removed() {
        return removed;
    }

    private void add(Row row, Family family) {
        if (isYes(row.get(REMOVED))) {
            removed++;
            return;
        }
        Optional<String> event = row.idInFirstOf(family.eventReferences());
        if (event.isEmpty()) {
            withoutEvent++;
        } else {
            byEvent.computeIfAbsent(event.get(), id -> new ArrayList<>()).add(answer(row, family));
        }
    }

    private static LegacyValue answer(Row row, Family family) {
        return new LegacyValue.Fields(
                Map.of(
                        "user_id",
                        row.get("user_id"),
                        "emoji",
                        row.get("emoji"),
                        "reacted_at",
                        Columns.value("reacted_at", row.get("reacted_at"), family)),
                Set.of());
    }

    private static boolean isYes(LegacyValue value) {
        if (value instanceof LegacyValue.Whole whole) {
            return whole.number().signum() != 0;
        }
        return value instanceof LegacyValue.Text text
                && YES.contains(text.text().toLowerCase(Locale.ROOT));
    }
}
