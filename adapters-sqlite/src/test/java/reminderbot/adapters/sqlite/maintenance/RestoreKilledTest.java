package reminderbot.adapters.sqlite.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.TestClock;

/** A process that dies while it restores. The backup holds nine events, the database before it ten. */
class RestoreKilledTest {
    private static final int KILLED = 137;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void the_database_is_the_old_or_the_new_one_and_whole_and_the_next_restore_succeeds(RestoreStep step)
            throws Exception {
        Path file = folder.resolve("bot.db");
        SqliteSettings settings = Databases.filled(file);
        Path backup = new Backups(folder.resolve("backups"), file)
                .make(DatabaseFile.existing(settings), TestClock.START)
                .file();
        try (SqliteStorage storage = Databases.open(settings)) {
            storage.run(stores ->
                    stores.events().save(Events.anEvent().ofMessage(77).build()));
        }

        restoreAndDieAfter(step, file, backup);

        boolean done = step == RestoreStep.REPLACED;
        assertThat(Verification.of(settings, new TestClock()).count()).isZero();
        assertThat(Databases.events(file)).isEqualTo(done ? 9 : 10);
        assertThat(Restore.interrupted(file).isPresent()).isEqualTo(!done);
        Databases.open(settings).close();
        Restore.of(settings, new TestClock()).handle(backup);
        assertThat(Databases.events(file)).isEqualTo(9);
        assertThat(Restore.interrupted(file)).isEmpty();
    }

    /** The process that dies. */
    public static final class Dying {
        private Dying() {}

        /** Restores the second file to the first and dies after the step. */
        public static void main(String[] arguments) {
            RestoreStep last = RestoreStep.valueOf(arguments[2]);
            SqliteSettings settings = SqliteSettings.of(Path.of(arguments[0]));
            new Restore(settings, new TestClock(), step -> {
                        if (step == last) {
                            Runtime.getRuntime().halt(KILLED);
                        }
                    })
                    .handle(Path.of(arguments[1]));
        }
    }

    private static void restoreAndDieAfter(RestoreStep step, Path file, Path backup)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Dying.class.getName(),
                        file.toString(),
                        backup.toString(),
                        step.name())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(KILLED);
        } finally {
            process.destroyForcibly();
        }
    }
}
