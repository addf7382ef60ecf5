package reminderbot.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.contracts.fixture.FileLimit;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.Stores;

/** A process whose writes the operating system refuses for a while: its files may not grow. */
class DiskErrorTest {
    @TempDir
    private Path folder;

    @Test
    void a_write_the_system_refuses_fails_its_unit_and_the_same_storage_works_on_afterwards() throws Exception {
        Path file = folder.resolve("bot.db");
        Process process = start(file);
        try (BufferedReader answers = process.inputReader();
                PrintWriter orders = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8)) {
            assertThat(ask(orders, answers, 1)).isEqualTo("kept");

            FileLimit.set(process.pid(), Files.size(folder.resolve("bot.db-wal")));
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThat(ask(orders, answers, 2)).startsWith("the database failed, and nothing was stored: the disk");
            }

            FileLimit.lift(process.pid());
            assertThat(ask(orders, answers, 3)).isEqualTo("kept");
        } finally {
            awaitEnd(process);
        }

        try (SqliteStorage storage = open(file)) {
            assertThat(storage.<Boolean>read(stores -> isStored(stores, 1) && isStored(stores, 3)))
                    .isTrue();
            assertThat(storage.<Boolean>read(stores -> isStored(stores, 2))).isFalse();
        }
    }

    /** What the other process does: stores a guild for each number it reads, and says what became of it. */
    public static final class Storing {
        private Storing() {}

        /** Opens the file named first, and works until its input ends. */
        public static void main(String[] arguments) throws IOException {
            try (SqliteStorage storage = open(Path.of(arguments[0]));
                    BufferedReader orders =
                            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                orders.lines().forEach(number -> System.out.println(store(storage, Long.parseLong(number))));
            }
        }

        private static String store(SqliteStorage storage, long number) {
            try {
                storage.run(stores -> stores.guilds()
                        .save(new Guild(
                                new GuildId(number), "Guild", Guilds.aGuild().settings())));
                return "kept";
            } catch (StorageException e) {
                return String.valueOf(e.getMessage());
            }
        }
    }

    /** Its input has ended, so it closes its storage. */
    private static void awaitEnd(Process process) throws InterruptedException {
        try {
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static String ask(PrintWriter orders, BufferedReader answers, long number) throws IOException {
        orders.println(number);
        return answers.readLine();
    }

    private static Process start(Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Storing.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean isStored(Stores stores, long number) {
        return stores.guilds().find(new GuildId(number)).isPresent();
    }

    private static SqliteStorage open(Path file) {
        return SqliteStorage.open(SqliteSettings.of(file), new TestClock());
    }
}
