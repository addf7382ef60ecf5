package reminderbot.benchmarks;

import java.time.Duration;
import java.util.List;

/** How late a number of things came. */
record Lateness(List<Duration> ascending) {
    Lateness {
        ascending = ascending.stream().sorted().toList();
    }

    /** In milliseconds. */
    @Override
    public String toString() {
        return "p50 %.1f ms, p99 %.1f ms, max %.1f ms".formatted(millis(0.50), millis(0.99), millis(1));
    }

    /** The smallest that this share of all does not exceed. */
    private double millis(double share) {
        int rank = (int) Math.ceil(share * ascending.size());
        return ascending.get(rank - 1).toNanos() / 1e6;
    }
}
