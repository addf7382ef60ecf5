package reminderbot.adapters.jsonlegacy.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;

class RoundTripTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("watched_reminders.json");
    }

    @Test
    void everything_there_can_be_comes_back_as_it_was() {
        List<String> before;
        try (JsonStorage storage = Storages.open(file)) {
            storage.run(Worlds::everything);
            before = Snapshot.of(storage);
        }

        try (JsonStorage storage = Storages.open(file)) {
            assertThat(Snapshot.of(storage)).isEqualTo(before).hasSizeGreaterThan(25);
        }
    }

    @Test
    void an_emoji_that_only_looks_different_is_kept_too() {
        try (JsonStorage storage = Storages.open(file)) {
            storage.run(Worlds::everything);
            RequiredReactions darker = new RequiredReactions(List.of(Emoji.of("👍🏿")));
            storage.run(stores -> stores.events()
                    .save(Events.anEvent()
                            .withRules(Events.anEvent()
                                    .build()
                                    .rules()
                                    .answeredBy(new RequiredReactions(List.of(Emoji.of("👍")))))
                            .build()));
            storage.run(stores -> stores.events()
                    .save(Events.anEvent()
                            .withRules(Events.anEvent().build().rules().answeredBy(darker))
                            .build()));
        }

        try (JsonStorage storage = Storages.open(file)) {
            String required = storage.read(
                            stores -> stores.events().find(Ids.event(1)).orElseThrow())
                    .rules()
                    .required()
                    .toString();
            assertThat(required).contains("👍🏿");
        }
    }

    @Test
    void half_a_character_in_a_title_comes_back_and_does_not_reach_the_older_bot() throws IOException {
        try (JsonStorage storage = Storages.open(file)) {
            storage.run(Worlds::everything);
            storage.run(stores -> stores.events()
                    .save(Events.anEvent().titled("cut \uD83C here").build()));
        }

        assertThat(Files.readString(file)).contains("\"cut ? here\"");
        try (JsonStorage storage = Storages.open(file)) {
            String title = storage.read(
                            stores -> stores.events().find(Ids.event(1)).orElseThrow())
                    .title()
                    .text();
            assertThat(title).isEqualTo("cut \uD83C here");
        }
    }

    @Test
    void the_files_are_the_same_whatever_came_before_the_same_state() throws IOException {
        try (JsonStorage storage = Storages.open(file)) {
            storage.run(Worlds::everything);
        }
        String main = Files.readString(file);
        String sidecar = Files.readString(JsonStorage.sidecarOf(file));

        try (JsonStorage storage = Storages.open(file)) {
            storage.run(stores -> stores.events().delete(Ids.event(1)));
        }
        Path other = folder.resolve("other.json");
        try (JsonStorage storage = Storages.open(other)) {
            storage.run(Worlds::everything);
        }

        assertThat(Files.readString(other)).isEqualTo(main);
        assertThat(Files.readString(JsonStorage.sidecarOf(other))).isEqualTo(sidecar);
    }

    @Test
    void work_that_changes_nothing_writes_nothing() throws IOException {
        try (JsonStorage storage = Storages.open(file)) {
            storage.run(Worlds::everything);
            Object before = Files.readAttributes(JsonStorage.sidecarOf(file), "unix:ino,lastModifiedTime");

            storage.run(stores -> stores.events().save(Events.anEvent().build()));
            storage.run(stores -> stores.events().delete(Ids.event(77)));

            assertThat(Files.readAttributes(JsonStorage.sidecarOf(file), "unix:ino,lastModifiedTime"))
                    .isEqualTo(before);
        }
    }
}
