package reminderbot.adapters.jsonlegacy.store;

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
import reminderbot.domain.guild.Guild;
import reminderbot.domain.storage.StorageUnusable;

class LockTest {
    private static final int ENOUGH = 20;

    @TempDir
    private Path folder;

    @Test
    void a_second_opening_is_refused_whatever_the_file_is_called() throws IOException {
        Path file = folder.resolve("events.json");
        try (JsonStorage storage = Storages.open(file)) {
            requireInUse(file);
            storage.run(stores -> stores.guilds().save(Guilds.aGuild()));
            requireInUse(Files.createSymbolicLink(folder.resolve("other.json"), file));
            assertThat(JsonStorage.isHeld(file)).isTrue();
        }
        assertThat(JsonStorage.isHeld(file)).isFalse();
    }

    @Test
    void a_refused_opening_frees_the_lock() throws IOException {
        Path file = Files.writeString(folder.resolve("events.json"), "no json");
        assertThatExceptionOfType(StorageUnusable.class).isThrownBy(() -> Storages.open(file));

        Files.writeString(file, "{}");

        Storages.open(file).close();
    }

    @Test
    void a_process_that_is_killed_while_it_writes_frees_its_storage_and_loses_nothing_it_kept() throws Exception {
        Path file = folder.resolve("events.json");
        Process holder = start(file);
        int kept = 0;
        try (BufferedReader answers = holder.inputReader()) {
            while (kept < ENOUGH) {
                kept = Integer.parseInt(answers.readLine());
            }
            requireInUse(file);
            holder.toHandle().destroyForcibly(); // the process itself would close what it said as well
            holder.waitFor(10, TimeUnit.SECONDS);
            for (String last = answers.readLine(); last != null; last = answers.readLine()) {
                kept = Integer.parseInt(last);
            }
        } finally {
            holder.destroyForcibly();
        }

        try (JsonStorage storage = Storages.open(file, new RealDisk())) {
            String found = storage.read(
                            stores -> stores.guilds().find(Ids.GUILD).orElseThrow())
                    .name();
            assertThat(Integer.parseInt(found)).isBetween(kept, kept + 1);
            assertThat(OlderLoader.load(file)).hasSize(6);
        }
    }

    @Test
    void a_thread_that_is_interrupted_writes_all_the_same() {
        Path file = folder.resolve("events.json");
        try (JsonStorage storage = Storages.open(file, new RealDisk())) {
            Thread.currentThread().interrupt();
            storage.run(Worlds::everything);

            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(file).exists();
    }

    /** A process that writes until it is killed. */
    public static final class Holder {
        private Holder() {}

        /** Counts in the name of a guild in the file named first, and says each number it has kept. */
        public static void main(String[] arguments) {
            try (JsonStorage storage = Storages.open(Path.of(arguments[0]), new RealDisk())) {
                storage.run(Worlds::everything);
                for (int i = 1; i < Integer.MAX_VALUE; i++) {
                    Guild named = new Guild(
                            Ids.GUILD, Integer.toString(i), Guilds.aGuild().settings());
                    storage.run(stores -> stores.guilds().save(named));
                    System.out.println(i);
                }
            }
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
                .isThrownBy(() -> Storages.open(file))
                .withMessageContaining("is in use by another bot");
    }
}
