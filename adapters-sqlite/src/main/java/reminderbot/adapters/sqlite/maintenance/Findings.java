package reminderbot.adapters.sqlite.maintenance;

import java.util.ArrayList;
import java.util.List;

/** Counts all findings and keeps the first. Not thread-safe. */
final class Findings {
    private static final int KEPT = 50;

    private final List<Finding> first = new ArrayList<>();
    private long count;

    void add(Finding finding) {
        count++;
        if (first.size() < KEPT) {
            first.add(finding);
        }
    }

    long count() {
        return count;
    }

    List<Finding> first() {
        return List.copyOf(first);
    }
}
