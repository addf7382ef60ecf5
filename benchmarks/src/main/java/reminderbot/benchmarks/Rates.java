package reminderbot.benchmarks;

import java.util.List;

/** What many measurements say. */
final class Rates {
    private Rates() {}

    /** The middle one. */
    static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    /** The middle one, to be read. */
    static String perSecond(List<Double> rates) {
        return "%.0f per second".formatted(median(rates));
    }
}
