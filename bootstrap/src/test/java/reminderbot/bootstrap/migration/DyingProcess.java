package reminderbot.bootstrap.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import reminderbot.contracts.fixture.TestClock;

/** A process that migrates, or takes a migration back, and dies of it. */
final class DyingProcess implements AutoCloseable {
    private static final int KILLED = 137;
    private static final int PATIENCE_SECONDS = 120;

    private final Process process;

    private DyingProcess(Process process) {
        this.process = process;
    }

    /** Migrates, and dies when the step is done. */
    static void migrate(Site site, MigrationStep last) throws IOException, InterruptedException {
        try (DyingProcess process = start(Migrating.class, site, last.name())) {
            process.awaitEnd(KILLED);
        }
    }

    /** Migrates without an end of its own; gives the process when it has begun. */
    static DyingProcess migrate(Site site) throws IOException {
        DyingProcess process = start(Migrating.class, site, "");
        assertThat(process.process.getInputStream().read()).isEqualTo('!');
        return process;
    }

    /** Takes the only migration of the site back, and dies when the step is done. */
    static void rollBack(Site site, RollbackStep last) throws IOException, InterruptedException {
        try (DyingProcess process = start(RollingBack.class, site, last.name())) {
            process.awaitEnd(KILLED);
        }
    }

    /** Kills it some time after it has begun, unless it comes to its end. */
    void killAfter(long millis) throws InterruptedException {
        process.waitFor(millis, TimeUnit.MILLISECONDS);
        process.destroyForcibly();
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    /** Waits until it has ended with this code. */
    void awaitEnd(int code) throws InterruptedException {
        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(code);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private static DyingProcess start(Class<?> main, Site site, String last) throws IOException {
        List<String> command = Stream.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        main.getName(),
                        site.folder().toString(),
                        site.kind().name(),
                        last)
                .toList();
        return new DyingProcess(new ProcessBuilder(command)
                .redirectError(site.folder().resolveSibling("error.txt").toFile())
                .start());
    }

    private static void dieAt(String wanted, Enum<?> step) {
        if (step.name().equals(wanted)) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    /** Migrates. */
    public static final class Migrating {
        private Migrating() {}

        /** The folder, the kind of storage, and the last step. */
        public static void main(String[] arguments) {
            Site site = new Site(Path.of(arguments[0]), StorageName.Kind.valueOf(arguments[1]));
            System.out.print('!');
            System.out.flush();
            site.migrate(new MigrationListener() {
                @Override
                public void done(MigrationStep step) {
                    dieAt(arguments[2], step);
                }
            });
        }
    }

    /** Takes a migration back. */
    public static final class RollingBack {
        private RollingBack() {}

        /** The folder, the kind of storage, and the last step. */
        public static void main(String[] arguments) {
            Site site = new Site(Path.of(arguments[0]), StorageName.Kind.valueOf(arguments[1]));
            InstantSource time = new TestClock();
            new Rollback(time, new Parties(Site.options(), time)::target, step -> dieAt(arguments[2], step))
                    .handle(RollbackTest.backupOf(site));
        }
    }
}
