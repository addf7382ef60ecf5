package reminderbot.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * What the product and JDBC written by hand for the one purpose manage of the same work, with the same tables and the
 * same durability. Both take turns, round by round, each on a file of its own, so that whatever else the machine does
 * meets both.
 */
final class Contest {
    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 9;

    private final String what;
    private final List<Round> rounds;

    private Contest(String what, List<Round> rounds) {
        this.what = what;
        this.rounds = rounds;
    }

    /**
     * Holds it.
     *
     * @param what is counted, in the plural
     * @param size how many there are in a round's work
     */
    static <W> Contest of(
            String what, Supplier<W> work, ToIntFunction<W> size, Consumer<W> product, Consumer<W> handWritten) {
        List<Round> rounds = new ArrayList<>();
        for (int n = 0; n < WARM_UP_ROUNDS + ROUNDS; n++) {
            W round = work.get();
            boolean first = n % 2 == 0;
            double early = seconds(first ? product : handWritten, round);
            double late = seconds(first ? handWritten : product, round);
            int count = size.applyAsInt(round);
            rounds.add(first ? new Round(count / early, count / late) : new Round(count / late, count / early));
        }
        return new Contest(what, rounds.subList(WARM_UP_ROUNDS, rounds.size()));
    }

    /** The rates, and the share of the hand-written one that the product comes to. */
    List<Figure> figures(double aim) {
        List<Double> ratios = rounds.stream().map(Round::ratio).sorted().toList();
        String ratio = "%.2f (rounds %.2f to %.2f)"
                .formatted(Rates.median(ratios), ratios.get(0), ratios.get(ratios.size() - 1));
        return List.of(
                new Figure(
                        what + " by the product",
                        Rates.perSecond(rounds.stream().map(Round::product).toList()),
                        ""),
                new Figure(
                        what + " by hand-written JDBC",
                        Rates.perSecond(rounds.stream().map(Round::handWritten).toList()),
                        ""),
                new Figure(
                        "product / hand-written, median of %d rounds".formatted(ROUNDS),
                        ratio,
                        ">= %.2f".formatted(aim)));
    }

    private static <W> double seconds(Consumer<W> contestant, W work) {
        long start = System.nanoTime();
        contestant.accept(work);
        return (System.nanoTime() - start) / 1e9;
    }

    /** How many of each in a second. */
    private record Round(double product, double handWritten) {
        double ratio() {
            return product / handWritten;
        }
    }
}
