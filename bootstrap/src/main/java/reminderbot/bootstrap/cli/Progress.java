package reminderbot.bootstrap.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import reminderbot.bootstrap.migration.MigrationListener;

/** How a migration gets on, for people: a bar on a terminal, else a line now and then when it takes long. */
final class Progress implements MigrationListener {
    private static final int WIDTH = 30;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final PrintWriter err;
    private final boolean terminal;
    private final InstantSource time;
    private String work = "";
    private int total;
    private int shown = -1;
    private Instant last;

    private Progress(PrintWriter err, boolean terminal, InstantSource time) {
        this.err = err;
        this.terminal = terminal;
        this.time = time;
        last = time.instant();
    }

    /** To this writer; with {@code quiet} nothing but what the operator should know. */
    static MigrationListener on(PrintWriter err, boolean quiet, InstantSource time) {
        if (quiet) {
            return new MigrationListener() {
                @Override
                public void notice(String sentence) {
                    err.println(sentence);
                }
            };
        }
        return new Progress(
                err,
                Optional.ofNullable(System.console())
                        .filter(Progress::isTerminal)
                        .isPresent(),
                time);
    }

    /** From Java 22 on there is a console even where there is no terminal, and a method that says so. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    @Override
    public void begins(String newWork, int newTotal) {
        work = newWork;
        total = newTotal;
        shown = -1;
        last = time.instant();
    }

    @Override
    public void progress(int done) {
        if (terminal) {
            bar(done);
        } else {
            line(done);
        }
    }

    @Override
    public void notice(String sentence) {
        err.println(sentence);
    }

    private void bar(int done) {
        int filled = (int) ((long) done * WIDTH / Math.max(total, 1));
        if (filled != shown) {
            shown = filled;
            err.print("\r%-9s [%s%s] %d of %d "
                    .formatted(work, "#".repeat(filled), ".".repeat(WIDTH - filled), done, total));
            if (done == total) {
                err.println();
            }
            err.flush();
        }
    }

    private void line(int done) {
        Instant now = time.instant();
        if (Duration.between(last, now).compareTo(BETWEEN_LINES) >= 0) {
            last = now;
            err.println("%s: %d of %d events".formatted(work, done, total));
        }
    }
}
