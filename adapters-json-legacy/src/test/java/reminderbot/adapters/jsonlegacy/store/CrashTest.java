package reminderbot.adapters.jsonlegacy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.StorageUnusable;
import reminderbot.domain.storage.Stores;

/** A write that ends at each of its steps in turn. */
class CrashTest {
    private static final int MORE_STEPS_THAN_THERE_ARE = 30;

    @TempDir
    private Path folder;

    /** What is there before, and what is then written. */
    private record Scene(String name, Consumer<Path> before, Consumer<Stores> work) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Scene> scenes() {
        Consumer<Stores> answer = stores -> stores.reactions().save(Answers.anAnswer(Ids.event(1), Ids.user(50)));
        Consumer<Stores> rename = stores -> stores.guilds()
                .save(new Guild(Ids.GUILD, "Renamed", Guilds.aGuild().settings()));
        return Stream.of(
                new Scene("nothing there yet", file -> {}, Worlds::everything),
                new Scene("a file of the older bot", CrashTest::writeOlderBots, answer),
                new Scene("a change the older bot sees", CrashTest::writeEverything, answer),
                new Scene("a change the older bot does not see", CrashTest::writeEverything, rename));
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void a_process_that_dies_at_any_step_leaves_the_state_before_or_the_state_after(Scene scene) {
        Set<List<String>> found = new HashSet<>();
        List<List<String>> possible = possible(scene);
        int step = 0;
        boolean died = true;
        while (died) {
            Path file = file("death-" + step);
            scene.before.accept(file);
            died = diesAt(step, file, scene);

            try (JsonStorage reopened = Storages.open(file)) {
                List<String> state = Snapshot.of(reopened);
                assertThat(possible).as("after step %d", step).contains(state);
                found.add(state);
                if (!died) {
                    assertThat(state).isEqualTo(possible.get(1));
                }
                reopened.run(stores -> stores.guilds().save(Guilds.aGuild()));
            }
            step++;
        }
        assertThat(found).hasSize(2);
        assertThat(step).isGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void a_step_that_fails_keeps_nothing_and_the_next_change_is_kept(Scene scene) throws IOException {
        List<List<String>> possible = possible(scene);
        boolean failed = true;
        for (int step = 0; failed; step++) {
            Path file = file("failure-" + step);
            scene.before.accept(file);
            boolean wasThere = Files.exists(file);
            MendableDisk disk = new MendableDisk(MendableDisk.Fault.FAILURE);
            try (JsonStorage storage = Storages.open(file, disk)) {
                disk.breakAfter(step, 1);
                failed = fails(storage, scene);
                disk.mend();

                assertThat(Files.exists(file)).as("after step %d", step).isEqualTo(wasThere || !failed);
                assertThat(Snapshot.of(storage)).isEqualTo(possible.get(failed ? 0 : 1));
                assertThat(stateOfACopy(file)).isEqualTo(possible.get(failed ? 0 : 1));
                assertThat(drafts(file)).isEmpty();

                storage.run(scene.work);
            }
            try (JsonStorage reopened = Storages.open(file)) {
                assertThat(Snapshot.of(reopened)).isEqualTo(possible.get(1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenes")
    void a_disk_that_goes_on_failing_keeps_nothing_or_the_bot_is_told_to_stop(Scene scene) {
        List<List<String>> possible = possible(scene);
        boolean failed = true;
        int told = 0;
        for (int step = 0; failed; step++) {
            Path file = file("broken-" + step);
            scene.before.accept(file);
            MendableDisk disk = new MendableDisk(MendableDisk.Fault.FAILURE);
            List<StorageUnusable> lost = new ArrayList<>();
            try (JsonStorage storage = Storages.open(file, disk, lost::add)) {
                disk.breakAfter(step, MORE_STEPS_THAN_THERE_ARE);
                failed = fails(storage, scene);
                disk.mend();
                assertThat(Snapshot.of(storage)).isEqualTo(possible.get(failed ? 0 : 1));
                if (!lost.isEmpty()) {
                    assertThatExceptionOfType(StorageException.class).isThrownBy(() -> storage.run(scene.work));
                    told++;
                }
            }
            try (JsonStorage reopened = Storages.open(file)) {
                assertThat(possible).contains(Snapshot.of(reopened));
            }
        }
        assertThat(told).isPositive();
    }

    /** The states before and after. */
    private List<List<String>> possible(Scene scene) {
        Path file = file("model");
        scene.before.accept(file);
        try (JsonStorage storage = Storages.open(file)) {
            List<String> before = Snapshot.of(storage);
            storage.run(scene.work);
            return List.of(before, Snapshot.of(storage));
        }
    }

    private static boolean diesAt(int step, Path file, Scene scene) {
        MendableDisk disk = new MendableDisk(MendableDisk.Fault.DEATH);
        try (JsonStorage storage = Storages.open(file, disk)) {
            disk.breakAfter(step, MORE_STEPS_THAN_THERE_ARE);
            storage.run(scene.work);
            return false;
        } catch (MendableDisk.Killed e) {
            return true;
        }
    }

    private static boolean fails(JsonStorage storage, Scene scene) {
        try {
            storage.run(scene.work);
            return false;
        } catch (StorageException e) {
            assertThat(e).hasMessageContaining("No space left on device");
            return true;
        }
    }

    /** What the next start would find, were the process killed now. */
    private List<String> stateOfACopy(Path file) throws IOException {
        Path copy = file("copy");
        if (Files.exists(file)) {
            Files.copy(file, copy);
        }
        if (Files.exists(JsonStorage.sidecarOf(file))) {
            Files.copy(JsonStorage.sidecarOf(file), JsonStorage.sidecarOf(copy));
        }
        try (JsonStorage storage = Storages.open(copy)) {
            return Snapshot.of(storage);
        } finally {
            Files.deleteIfExists(copy);
            Files.deleteIfExists(JsonStorage.sidecarOf(copy));
        }
    }

    private static List<Path> drafts(Path file) throws IOException {
        try (Stream<Path> files = Files.list(file.resolveSibling("."))) {
            return files.filter(one -> one.toString().endsWith(".new")).toList();
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }

    private static void writeEverything(Path file) {
        try (JsonStorage storage = Storages.open(file)) {
            storage.run(Worlds::everything);
        }
    }

    /** As {@link #writeEverything}, and the older bot went on from there. */
    private static void writeOlderBots(Path file) {
        writeEverything(file);
        try {
            Files.writeString(file, Files.readString(file).replace("Match on Sunday", "Match on Monday"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
