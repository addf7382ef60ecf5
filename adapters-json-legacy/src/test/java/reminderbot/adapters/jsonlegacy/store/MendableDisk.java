package reminderbot.adapters.jsonlegacy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** A disk that does so many steps as it should; what happens then is up to the test, until it is mended. */
final class MendableDisk extends HastyDisk {
    private final Fault fault;
    private int steps;
    private int good = Integer.MAX_VALUE;
    private int bad = Integer.MAX_VALUE;

    MendableDisk(Fault fault) {
        this.fault = fault;
    }

    /** So many more steps are good, then come so many that are not. */
    void breakAfter(int newGood, int newBad) {
        steps = 0;
        good = newGood;
        bad = newBad;
    }

    void mend() {
        good = Integer.MAX_VALUE;
    }

    /** Whether it came to the fault. */
    boolean broke() {
        return steps > good;
    }

    @Override
    public void write(Path file, List<byte[]> pieces) throws IOException {
        if (isBad()) {
            // What was written so far stays, as on a full disk.
            Files.write(file, pieces.isEmpty() ? new byte[0] : half(pieces.get(0)));
            fault.strike();
        }
        super.write(file, pieces);
    }

    @Override
    public void replace(Path file, Path by) throws IOException {
        step();
        super.replace(file, by);
    }

    @Override
    public void keepNames(Path folder) throws IOException {
        step();
        super.keepNames(folder);
    }

    private void step() throws IOException {
        if (isBad()) {
            fault.strike();
        }
    }

    private boolean isBad() {
        int step = steps++;
        return step >= good && step - good < bad;
    }

    private static byte[] half(byte[] whole) {
        return Arrays.copyOf(whole, whole.length / 2);
    }

    /** What goes wrong. */
    enum Fault {
        /** The step fails and says so. */
        FAILURE {
            @Override
            void strike() throws IOException {
                throw new IOException("No space left on device");
            }
        },
        /** The process is gone in the middle of the step. */
        DEATH {
            @Override
            void strike() {
                throw new Killed();
            }
        };

        abstract void strike() throws IOException;
    }

    /** Takes the place of the end of the process: nobody catches it. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
