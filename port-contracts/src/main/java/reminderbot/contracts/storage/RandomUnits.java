package reminderbot.contracts.storage;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import reminderbot.contracts.storage.RandomUnit.Manner;

/** Units of work at random; the same seed gives the same ones. */
final class RandomUnits {
    /** What a history of one seed is made of: with all {@link #seeds} some 12,000 operations. */
    static final int PER_SEED = 1_200;

    private static final int BETWEEN_REOPENINGS = 200;
    private static final int MOST_OPERATIONS = 4;

    private final SmallWorld world;
    private final RandomOperations operations;
    private final RandomQuestions questions;

    private RandomUnits(long seed) {
        world = new SmallWorld(seed);
        operations = new RandomOperations(world);
        questions = new RandomQuestions(world);
    }

    /** The seeds that every storage is tried with. */
    static LongStream seeds() {
        return LongStream.of(20_260_302, 1, 7_919, 104_729, 271_828_182, 314_159_265, 1_000_000_007);
    }

    /** The history of this seed. */
    static List<RandomUnit> of(long seed) {
        return Stream.generate(new RandomUnits(seed)::next).limit(PER_SEED).toList();
    }

    private RandomUnit next() {
        Manner manner = world.oneOf(List.of(Manner.READS, Manner.WRITES, Manner.WRITES, Manner.WRITES, seldom()));
        Supplier<Operation> kind = manner == Manner.READS ? questions::next : operations::next;
        int count = world.oneIn(3) ? 1 + world.upTo(MOST_OPERATIONS - 1) : 1;
        return new RandomUnit(
                world.oneIn(BETWEEN_REOPENINGS),
                manner,
                Stream.generate(kind).limit(count).toList());
    }

    private Manner seldom() {
        return world.oneIn(2) ? Manner.GOES_ON : Manner.FAILS_MIDWAY;
    }
}
