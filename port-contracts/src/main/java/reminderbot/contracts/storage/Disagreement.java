package reminderbot.contracts.storage;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a storage did differently from the in-memory one.
 *
 * @param history what was done, the last unit being the one that shows the difference
 */
record Disagreement(
        List<RandomUnit> history,
        @Nullable Object expected,
        @Nullable Object actual) {
    @Override
    public String toString() {
        return "after%n%s%nexpected %s%nbut was  %s"
                .formatted(
                        history.stream().map(unit -> "  " + unit).collect(Collectors.joining("\n")), expected, actual);
    }
}
