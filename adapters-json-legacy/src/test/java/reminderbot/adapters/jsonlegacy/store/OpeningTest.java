package reminderbot.adapters.jsonlegacy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.event.Event;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.StorageUnusable;

class OpeningTest {
    private static final String HELD_BACK = """
            {
                "message_id": 1100000000000000301,
                "channel_id": 910100000000000011,
                "guild_id": 0,
                "title": "Of a guild nobody knows",
                "interval_minutes": 6.0e1,
                "required_reactions": [ "✅" ],
                "last_reminder": "2025-08-23T18:32:56.457206",
                "users_who_reacted": [],
                "all_users": [],
                "is_paused": false,
                "created_at": "2025-08-23T18:28:53.879452"
              }""";

    private static final String KNOWN = HELD_BACK
            .replace("1100000000000000301", "1100000000000000302")
            .replace("\"guild_id\": 0", "\"guild_id\": 900100000000000001");

    @TempDir
    private Path folder;

    private Path file;
    private Path sidecar;

    @BeforeEach
    void name() {
        file = folder.resolve("watched_reminders.json");
        sidecar = JsonStorage.sidecarOf(file);
    }

    @Test
    void two_files_that_are_not_there_are_an_empty_storage() throws IOException {
        try (JsonStorage storage = Storages.open(folder.resolve("made/for/it.json"))) {
            assertThat(Snapshot.of(storage)).isEmpty();
        }
        try (Stream<Path> files = Files.list(folder.resolve("made/for"))) {
            assertThat(files).containsExactly(folder.toRealPath().resolve("made/for/it.json.lock"));
        }
    }

    @Test
    void a_main_file_that_is_missing_is_not_taken_for_no_events() throws IOException {
        write();
        Files.delete(file);

        assertRefused("watched_reminders.json is missing");
    }

    @Test
    void a_damaged_main_file_is_refused() throws IOException {
        Files.writeString(file, "{\"1\": {");

        assertRefused("is damaged in line 1");
    }

    @Test
    void an_empty_main_file_is_damage() throws IOException {
        Files.createFile(file);

        assertRefused("empty");
    }

    @Test
    void a_sidecar_that_was_cut_off_anywhere_is_refused() throws IOException {
        write();
        byte[] whole = Files.readAllBytes(sidecar);
        for (int length = 0; length < whole.length - 2; length += 97) {
            Files.write(sidecar, Arrays.copyOf(whole, length));
            assertRefused("watched_reminders.sidecar.json is damaged");
        }
    }

    @Test
    void a_sidecar_with_something_that_cannot_be_is_refused() throws IOException {
        write();
        String whole = Files.readString(sidecar);
        for (Map.Entry<String, String> damage : Map.of(
                        "\"interval_seconds\":3600", "\"interval_seconds\":0",
                        "\"name\":\"active\"", "\"name\":\"asleep\"",
                        "\"title\":\"Match on Sunday\",", "",
                        "\"anchor\":", "\"ankor\":",
                        "\"maximum\":10", "\"maximum\":\"10\"",
                        "\"kind\":\"manual\"", "\"kind\":null",
                        "\"imported\":true", "\"imported\":null")
                .entrySet()) {
            assertThat(whole).contains(damage.getKey());
            Files.writeString(sidecar, whole.replace(damage.getKey(), damage.getValue()));
            assertRefused("watched_reminders.sidecar.json is damaged");
        }
    }

    @Test
    void a_sidecar_of_a_later_version_is_refused_as_such() throws IOException {
        write();
        Files.writeString(
                sidecar, Files.readString(sidecar).replace("\"version\":1", "\"version\":2,\"something\":\"new\""));

        assertRefused("was written by a later version of this bot");
    }

    @Test
    void a_link_to_a_file_that_is_not_there_is_refused() throws IOException {
        Files.deleteIfExists(file);
        Files.createSymbolicLink(file, folder.resolve("volume.json"));

        assertThatExceptionOfType(StorageUnusable.class)
                .isThrownBy(() -> Storages.open(file))
                .withMessageContaining("is a link to a file that is not there");
    }

    @Test
    void a_record_that_cannot_be_taken_over_is_named_with_what_to_do() throws IOException {
        Files.writeString(file, "{\n  \"1100000000000000302\": " + KNOWN + ",\n  \"stray\": {}\n}");

        assertRefused("its record stray cannot be taken over");
        assertRefused("reminder-bot migrate --from json:" + file.toRealPath());
    }

    @Test
    void a_record_whose_guild_is_not_known_is_kept_to_the_letter() throws IOException {
        Files.writeString(
                file, "{\n  \"1100000000000000301\": " + HELD_BACK + ",\n  \"1100000000000000302\": " + KNOWN + "\n}");

        for (int i = 0; i < 2; i++) {
            long guild = 7_000_000_000L + i;
            try (JsonStorage storage = Storages.open(file)) {
                assertThat(storage.contents().events()).hasSize(1);
                storage.run(stores -> stores.events()
                        .save(Events.aCopyOf(
                                        storage.contents().events().iterator().next())
                                .titled("Change " + guild)
                                .build()));
            }
            assertThat(Files.readString(file))
                    .contains("\"Change " + guild)
                    .endsWith(",\n  \"1100000000000000301\": " + HELD_BACK + "\n}");
        }
        // and when the older bot wrote in between
        Files.writeString(file, Files.readString(file).replace("Change", "Changed again"));
        try (JsonStorage storage = Storages.open(file)) {
            storage.run(stores -> stores.guilds().save(Guilds.aGuild()));
        }
        assertThat(Files.readString(file)).endsWith(",\n  \"1100000000000000301\": " + HELD_BACK + "\n}");
    }

    @Test
    void a_record_that_is_kept_gives_way_once_its_message_is_watched() throws IOException {
        Files.writeString(
                file,
                "{\n  \"" + Ids.message(1) + "\": "
                        + HELD_BACK.replace(
                                "1100000000000000301", Ids.message(1).toString()) + "\n}");

        try (JsonStorage storage = Storages.open(file)) {
            storage.run(stores -> {
                stores.guilds().save(Guilds.aGuild());
                stores.events().save(Events.anEvent().build());
            });
        }

        assertThat(OlderLoader.load(file)).hasSize(1);
    }

    @Test
    void the_envelope_of_a_later_version_becomes_the_format_of_before() throws IOException {
        Files.writeString(
                file,
                "{\"events\": {\"1100000000000000301\": " + HELD_BACK + ", \"1100000000000000302\": " + KNOWN
                        + "}, \"metadata\": {}}");

        try (JsonStorage storage = Storages.open(file)) {
            storage.run(stores -> stores.guilds().save(Guilds.aGuild()));
        }

        assertThat(Files.readString(file))
                .startsWith("{\n  \"1100000000000000302\": {\n    \"message_id\"")
                .endsWith(",\n  \"1100000000000000301\": " + HELD_BACK + "\n}");
    }

    @Test
    void a_backup_is_made_before_what_others_wrote_is_changed_and_none_is_written_over() throws IOException {
        Files.writeString(file, "{\n  \"1100000000000000302\": " + KNOWN + "\n}");
        String first = Files.readString(file);
        retitle("Title 0");
        retitle("Title 1");
        Files.writeString(file, Files.readString(file).replace("Title 1", "Older"));
        retitle("Title 2");

        assertThat(folder.resolve("watched_reminders.json.backup_20260302_130000"))
                .hasContent(first);
        assertThat(folder.resolve("watched_reminders.sidecar.json.backup_20260302_130000"))
                .doesNotExist();
        assertThat(folder.resolve("watched_reminders.json.backup_20260302_130000_2"))
                .content()
                .contains("Older");
        assertThat(folder.resolve("watched_reminders.sidecar.json.backup_20260302_130000_2"))
                .exists();
        assertThat(folder.resolve("watched_reminders.json.backup_20260302_130000_3"))
                .doesNotExist();
    }

    /** By a process of its own, which writes twice. */
    private void retitle(String title) {
        try (JsonStorage storage = Storages.open(file)) {
            Event event = storage.contents().events().iterator().next();
            storage.run(stores -> stores.events()
                    .save(Events.aCopyOf(event).titled(title + " at first").build()));
            storage.run(stores ->
                    stores.events().save(Events.aCopyOf(event).titled(title).build()));
        }
    }

    @Test
    void a_storage_that_is_closed_does_nothing_more() {
        JsonStorage storage = Storages.open(file);
        storage.close();
        storage.close();

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> storage.run(stores -> stores.guilds().save(Guilds.aGuild())))
                .withMessage("the storage is closed");
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> storage.read(stores -> stores.guilds().find(Ids.GUILD)));
    }

    @Test
    void a_storage_cannot_be_closed_from_within() {
        try (JsonStorage storage = Storages.open(file)) {
            Runnable closing = storage::close;
            assertThatIllegalStateException().isThrownBy(() -> storage.run(stores -> closing.run()));
        }
    }

    private void write() {
        try (JsonStorage storage = Storages.open(file)) {
            storage.run(Worlds::everything);
        }
    }

    private void assertRefused(String why) throws IOException {
        Map<Path, String> before = files();
        assertThatExceptionOfType(StorageUnusable.class)
                .isThrownBy(() -> Storages.open(file))
                .withMessageContaining(why)
                .withMessageMatching("(?s)[^\n]*");
        assertThat(files()).isEqualTo(before);
    }

    private Map<Path, String> files() throws IOException {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path one :
                    all.filter(path -> !path.toString().endsWith(".lock")).toList()) {
                files.put(one, Hash.of(Files.readAllBytes(one)));
            }
        }
        return files;
    }
}
