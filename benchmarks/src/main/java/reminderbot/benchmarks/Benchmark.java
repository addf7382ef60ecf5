package reminderbot.benchmarks;

import java.nio.file.Path;
import java.util.List;

/** One thing to measure. */
@FunctionalInterface
interface Benchmark {
    /**
     * Measures it, which takes a minute or two.
     *
     * @param folder empty, on a disk, for this benchmark alone
     */
    List<Figure> measure(Path folder) throws Exception;
}
