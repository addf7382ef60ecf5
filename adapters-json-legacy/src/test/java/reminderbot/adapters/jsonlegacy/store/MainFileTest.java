package reminderbot.adapters.jsonlegacy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.EventBuilder;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.event.EventState;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.domain.storage.Stores;

/** What the older bot finds. */
class MainFileTest {
    private static final String GOLDEN = """
            {
              "1477983810355200001": {
                "message_id": 1477983810355200001,
                "channel_id": 1200000000000000001,
                "guild_id": 1100000000000000001,
                "title": "Réunion d'équipe \\"été\\" 🎉 — présence? \\\\o/",
                "interval_minutes": 60,
                "required_reactions": [
                  "✅",
                  "❌",
                  "❓"
                ],
                "last_reminder": "2026-03-02T13:00:00",
                "users_who_reacted": [],
                "all_users": [
                  1300000000000000001
                ],
                "is_paused": false,
                "created_at": "2026-03-02T13:00:00"
              },
              "1477983810355200002": {
                "message_id": 1477983810355200002,
                "channel_id": 1200000000000000001,
                "guild_id": 1100000000000000001,
                "title": "Match on Sunday",
                "interval_minutes": 1.5,
                "required_reactions": [
                  "👍🏽",
                  "❤️",
                  "<a:party:123456789012345678>"
                ],
                "last_reminder": "2026-07-02T14:00:00.007000",
                "users_who_reacted": [
                  1300000000000000002,
                  1300000000000000004
                ],
                "all_users": [
                  1300000000000000001,
                  1300000000000000002,
                  1300000000000000004
                ],
                "is_paused": true,
                "created_at": "2026-03-02T13:00:00"
              }
            }""";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("watched_reminders.json");
    }

    @Test
    void looks_as_the_older_bot_would_have_written_it() throws IOException {
        store(stores -> {
            stores.events()
                    .save(Events.anEvent()
                            .titled("Réunion d'équipe \"été\" 🎉 — présence? \\o/")
                            .build());
        });
        store(stores -> {
            stores.members().save(Guilds.aMember(Ids.user(1)));
            stores.events().save(second().build());
            stores.reactions().save(Answers.anAnswer(Ids.event(2), Ids.user(4)));
            stores.reactions().save(Answers.anUnknownAnswer(Ids.event(2), Ids.user(2)));
        });

        assertThat(Files.readString(file)).isEqualTo(GOLDEN);
    }

    private static EventBuilder second() {
        EventHistory reminded = new EventHistory(
                null, Instant.parse("2026-03-02T12:00:00Z"), Instant.parse("2026-07-02T12:00:00.007Z"), 1, 0, null);
        return Events.aPausedEvent()
                .ofMessage(2)
                .every(Duration.ofSeconds(90))
                .withRules(Events.anEvent()
                        .build()
                        .rules()
                        .answeredBy(Events.withEverythingSet().build().rules().required()))
                .withHistory(reminded);
    }

    @Test
    void is_an_empty_object_as_long_as_there_is_no_event() throws IOException {
        store(stores -> stores.guilds().save(Guilds.aGuild()));

        assertThat(Files.readString(file)).isEqualTo("{}");
    }

    @Test
    void is_not_made_before_something_is_stored() {
        try (JsonStorage storage = Storages.open(file)) {
            storage.run(stores -> stores.events().delete(Ids.event(1)));
        }

        assertThat(file).doesNotExist();
        assertThat(JsonStorage.sidecarOf(file)).doesNotExist();
    }

    @Test
    void is_loaded_by_the_older_bot_whatever_is_stored() throws IOException {
        store(Worlds::everything);

        assertThat(OlderLoader.load(file)).hasSize(6);
    }

    @Test
    void holds_nothing_the_older_bot_must_not_remind_of() throws IOException {
        store(stores -> {
            stores.events().save(Events.aClosedEvent().ofMessage(1).build());
            stores.events().save(Events.anArchivedEvent().ofMessage(2).build());
            stores.events().save(Events.aPausedEvent().ofMessage(3).build());
            stores.events().save(blocked().ofMessage(4).build());
            stores.events().save(Events.anEvent().ofMessage(5).build());
        });

        assertThat(OlderLoader.load(file))
                .extracting(
                        record -> record.get("message_id").asLong(),
                        record -> record.get("is_paused").asBoolean())
                .containsExactly(
                        tuple(Ids.message(3).value(), true),
                        tuple(Ids.message(4).value(), true),
                        tuple(Ids.message(5).value(), false));
    }

    @Test
    void an_event_that_any_emoji_answers_lists_the_defaults() throws IOException {
        store(stores -> stores.events()
                .save(Events.anEvent()
                        .withRules(Events.anEvent().build().rules().answeredBy(RequiredReactions.ANY))
                        .build()));

        JsonNode required = OlderLoader.load(file).get(0).get("required_reactions");
        assertThat(required).extracting(JsonNode::asText).containsExactly("✅", "❌", "❓");
    }

    @Test
    void everybody_known_of_the_guild_may_be_reminded_but_no_bot() throws IOException {
        store(stores -> {
            stores.members().save(Guilds.aMember(Ids.user(2)));
            stores.members().save(new KnownMember(Ids.GUILD, Ids.user(3), "bot", true, Instant.EPOCH, null, false));
            stores.members().save(KnownMember.unnamed(Ids.OTHER_GUILD, Ids.user(4), Instant.EPOCH));
            stores.events().save(Events.anEvent().build());
            stores.reactions().save(Answers.anAnswer(Ids.event(1), Ids.user(1)));
        });

        JsonNode people = OlderLoader.load(file).get(0).get("all_users");
        assertThat(people)
                .extracting(JsonNode::asLong)
                .containsExactly(Ids.user(1).value(), Ids.user(2).value());
    }

    @Test
    void a_time_that_comes_twice_in_autumn_is_kept_exactly() throws IOException {
        Instant later = Instant.parse("2026-10-25T01:30:00Z"); // 2:30 in Paris for the second time
        store(stores -> stores.events()
                .save(Events.anEvent()
                        .withHistory(new EventHistory(null, later, later, 1, 0, null))
                        .dueAt(later)
                        .build()));

        assertThat(OlderLoader.load(file).get(0).get("last_reminder").asText()).isEqualTo("2026-10-25T02:30:00");
        try (JsonStorage storage = Storages.open(file)) {
            Instant last = storage.read(
                            stores -> stores.events().find(Ids.event(1)).orElseThrow())
                    .history()
                    .lastReminder();
            assertThat(last).isEqualTo(later);
        }
    }

    @Test
    void a_restart_of_the_bot_takes_nothing_for_a_change() throws IOException {
        store(Worlds::everything);
        List<String> before;
        try (JsonStorage storage = Storages.open(file)) {
            before = Snapshot.of(storage);
        }

        // The older bot loads and saves: numbers, times and the order of lists come out differently.
        String rewritten = Files.readString(file)
                .replace("\"interval_minutes\": 60,", "\"interval_minutes\": 60.0,")
                .replace(":00.123000\"", ":00.123\"");
        Files.writeString(file, rewritten.replace("\n", "\n "));

        try (JsonStorage storage = Storages.open(file)) {
            assertThat(Snapshot.of(storage)).isEqualTo(before);
        }
    }

    @Test
    void can_still_be_read_by_whom_it_could_be_read() throws IOException {
        Files.writeString(file, "{}");
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));

        try (JsonStorage storage = Storages.open(file, new RealDisk())) {
            storage.run(Worlds::everything);
        }

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-rw-r--"));
        assertThat(OlderLoader.load(file)).isNotEmpty();
    }

    private static EventBuilder blocked() {
        return Events.anEvent().inState(new EventState.Blocked(EventState.BlockReason.MISSING_PERMISSION));
    }

    /** Opens, stores and closes; both guilds are there. */
    private void store(Consumer<Stores> work) {
        try (JsonStorage storage = Storages.open(file)) {
            storage.run(stores -> {
                stores.guilds().save(Guilds.aGuild(Ids.GUILD));
                stores.guilds().save(Guilds.aGuild(Ids.OTHER_GUILD));
                work.accept(stores);
            });
        }
    }
}
