package reminderbot.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteJDBCLoader;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.storage.StorageUnusable;

/** Processes that open a storage and share a folder for temporary files. */
class LibraryFolderTest {
    @TempDir
    private Path folder;

    /** The folder for temporary files. */
    @TempDir
    private Path shared;

    @Test
    void a_process_that_ends_leaves_nothing_behind() throws Exception {
        try (Opener one = Opener.start(folder.resolve("one.db"), shared)) {
            assertThat(one.answer()).isEqualTo("open");
            assertThat(files(shared)).isNotEmpty();

            one.end();
        }

        assertThat(files(shared)).isEmpty();
    }

    @Test
    void what_a_killed_process_left_is_removed_by_the_next() throws Exception {
        try (Opener killed = Opener.start(folder.resolve("one.db"), shared)) {
            assertThat(killed.answer()).isEqualTo("open");
        }
        assertThat(files(shared)).isNotEmpty();

        try (Opener next = Opener.start(folder.resolve("one.db"), shared)) {
            assertThat(next.answer()).isEqualTo("open");
            next.end();
        }

        assertThat(files(shared)).isEmpty();
    }

    @Test
    void what_a_running_process_uses_is_left_to_it() throws Exception {
        try (Opener one = Opener.start(folder.resolve("one.db"), shared)) {
            assertThat(one.answer()).isEqualTo("open");
            List<Path> used = files(shared);

            try (Opener other = Opener.start(folder.resolve("other.db"), shared)) {
                assertThat(other.answer()).isEqualTo("open");
                other.end();
            }

            assertThat(files(shared)).containsExactlyElementsOf(used);
        }
    }

    /** A folder that holds something cannot be deleted: as if another process had been quicker. */
    @Test
    void what_other_programs_keep_in_the_shared_folder_is_neither_touched_nor_complained_about() throws Exception {
        String foreign = "sqlite-" + SQLiteJDBCLoader.getVersion();
        Files.createDirectories(shared.resolve(foreign + "-full/of-something"));
        Files.createFile(shared.resolve(foreign + "-libsqlitejdbc.so"));
        List<Path> before = files(shared);

        try (Opener one = Opener.start(folder.resolve("one.db"), shared)) {
            assertThat(one.answer()).isEqualTo("open");
            assertThat(one.end()).isEmpty();
        }

        assertThat(files(shared)).containsExactlyElementsOf(before);
    }

    @Test
    void a_folder_where_nothing_can_be_made_is_one_sentence() throws Exception {
        Path missing = shared.resolve("missing");

        try (Opener one = Opener.start(folder.resolve("one.db"), missing)) {
            assertThat(one.answer())
                    .contains("cannot be unpacked in " + missing)
                    .contains("java.io.tmpdir");
            assertThat(one.end()).isEmpty();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> !file.equals(folder)).sorted().toList();
        }
    }

    /** Another process, which says what came of opening a storage and keeps it open until it is told to end. */
    public static final class Opener implements AutoCloseable {
        private final Process process;
        private final BufferedReader printed;

        private Opener(Process process) {
            this.process = process;
            this.printed = process.inputReader();
        }

        /** The process: opens the file named first. */
        public static void main(String[] arguments) throws IOException {
            try (SqliteStorage storage =
                    SqliteStorage.open(SqliteSettings.of(Path.of(arguments[0])), new TestClock())) {
                storage.run(stores -> stores.guilds().save(Guilds.aGuild()));
                System.out.println("open");
                System.in.transferTo(System.out);
            } catch (StorageUnusable e) {
                System.out.println(e.getMessage());
            }
        }

        static Opener start(Path file, Path temporary) throws IOException {
            return new Opener(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djava.io.tmpdir=" + temporary,
                            "-Dreminderbot.log.level=WARN",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Opener.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start());
        }

        /** The next line it prints. */
        String answer() throws IOException {
            return printed.readLine();
        }

        /** Has it end, and gives what it printed meanwhile. */
        List<String> end() throws IOException, InterruptedException {
            process.getOutputStream().close();
            List<String> last = printed.lines().toList();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            return last;
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }
}
