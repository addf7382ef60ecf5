package reminderbot.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.TestClock;

/** SQLite's locks belong to the process: one that opens and closes the file beside SQLite loses them. */
class OpenHereTest {
    @TempDir
    private Path folder;

    /** Where SQLite's shared locks are (SQLite documentation, "Database File Format", "The Lock-Byte Page"). */
    private static final long SHARED_FIRST = 0x4000_0002L;

    private static final long SHARED_SIZE = 510;

    private static final int LOCKED = 7;

    @Test
    void a_process_that_names_the_file_it_has_open_keeps_its_lock_on_it() throws Exception {
        Path file = folder.resolve("bot.db");
        SqliteSettings settings = SqliteSettings.of(file);
        try (SqliteStorage storage = SqliteStorage.open(settings, new TestClock())) {
            storage.run(stores -> stores.guilds().save(Guilds.aGuild()));

            assertThat(DatabaseFile.openHere(settings).path()).isEqualTo(file);

            assertThat(exitOfAnotherProcess(file)).isEqualTo(LOCKED);
        }
        assertThat(exitOfAnotherProcess(file)).isZero();
    }

    /** The process that would take the log away if it found the file without a lock. */
    public static final class Other {
        private Other() {}

        /** Tries what SQLite tries when it closes a file, and says by the exit code whether somebody has it open. */
        public static void main(String[] arguments) throws IOException {
            try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
                System.exit(channel.tryLock(SHARED_FIRST, SHARED_SIZE, false) == null ? LOCKED : 0);
            }
        }
    }

    private static int exitOfAnotherProcess(Path file) throws IOException, InterruptedException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            assertThat(other.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return other.exitValue();
        } finally {
            other.destroyForcibly();
        }
    }
}
