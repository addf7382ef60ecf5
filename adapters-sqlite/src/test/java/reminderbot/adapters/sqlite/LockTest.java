package reminderbot.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.storage.StorageUnusable;

class LockTest {
    @TempDir
    private Path folder;

    @Test
    void a_second_opening_in_this_process_is_refused_and_leaves_the_lock_where_it_is() throws Exception {
        Path file = folder.resolve("bot.db");
        try (SqliteStorage storage = open(file)) {
            requireInUse(file);

            assertThat(answerOfAnotherProcess(file)).contains("is in use by another bot");
            storage.run(stores -> stores.guilds().save(Guilds.aGuild()));
        }

        assertThat(answerOfAnotherProcess(file)).isEqualTo("open");
    }

    @Test
    void another_name_of_the_same_file_is_refused_too() throws IOException {
        Path file = folder.resolve("bot.db");
        try (SqliteStorage storage = open(file)) {
            storage.run(stores -> stores.guilds().save(Guilds.aGuild()));
            Path link = Files.createSymbolicLink(folder.resolve("other.db"), file);

            requireInUse(link);
        }
    }

    @Test
    void a_process_that_is_killed_frees_its_storage_and_loses_nothing_it_kept() throws Exception {
        Path file = folder.resolve("bot.db");
        Process holder = start(file);
        try (BufferedReader answers = holder.inputReader()) {
            assertThat(answers.readLine()).isEqualTo("open");
            requireInUse(file);
        } finally {
            holder.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }

        try (SqliteStorage storage = open(file)) {
            boolean kept =
                    storage.read(stores -> stores.guilds().find(Ids.GUILD).isPresent());
            assertThat(kept).isTrue();
        }
    }

    /** What another process does with the file before it waits to be killed. */
    public static final class Holder {
        private Holder() {}

        /** Opens the file named first, writes a guild, says so, and waits for its input to end. */
        public static void main(String[] arguments) throws IOException {
            try (SqliteStorage storage = open(Path.of(arguments[0]))) {
                storage.run(stores -> stores.guilds().save(Guilds.aGuild()));
                System.out.println("open");
                System.in.transferTo(System.out);
            } catch (StorageUnusable e) {
                System.out.println(e.getMessage());
            }
        }
    }

    private static String answerOfAnotherProcess(Path file) throws IOException, InterruptedException {
        Process process = start(file);
        try (BufferedReader answers = process.inputReader()) {
            String answer = answers.readLine();
            process.getOutputStream().close();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return answer;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(Path file) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java, "-cp", System.getProperty("java.class.path"), Holder.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void requireInUse(Path file) {
        assertThatExceptionOfType(StorageUnusable.class)
                .isThrownBy(() -> open(file))
                .withMessageContaining("is in use by another bot");
    }

    private static SqliteStorage open(Path file) {
        return SqliteStorage.open(SqliteSettings.of(file), new TestClock());
    }
}
