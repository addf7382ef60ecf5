package reminderbot.adapters.jsonlegacy.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Answer;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.Reaction;

/** The older bot, or a person, wrote the main file while this bot did not run. */
class OlderBotWroteTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = TestClock.START;

    @TempDir
    private Path folder;

    private Path file;
    private List<String> before;

    @BeforeEach
    void write() {
        file = folder.resolve("watched_reminders.json");
        try (JsonStorage storage = Storages.open(file)) {
            storage.run(Worlds::everything);
            storage.run(stores -> stores.events()
                    .save(Events.withEverythingSet()
                            .ofMessage(8)
                            .goneSince(null)
                            .build()
                            .begun(NOW)));
            before = Snapshot.of(storage);
        }
    }

    @Test
    void another_title_is_taken_and_nothing_else() throws IOException {
        Event event = changed(8, record -> record.put("title", "Renamed by hand"));

        assertThat(event.title().text()).isEqualTo("Renamed by hand");
        assertThat(differences()).hasSize(1).first().asString().contains("Renamed by hand");
    }

    @Test
    void another_interval_is_taken_and_the_event_begins_anew() throws IOException {
        Event old = stored(8);
        Event event = changed(8, record -> record.put("interval_minutes", 30));

        assertThat(event.interval().duration()).isEqualTo(Duration.ofMinutes(30));
        assertThat(event.history().imported()).isTrue();
        assertThat(event.rules()).isEqualTo(old.rules());
        assertThat(event.title()).isEqualTo(old.title());
        assertThat(event.history().lastReminder()).isEqualTo(old.history().lastReminder());
        assertThat(event.nextReminderAt()).isAfterOrEqualTo(NOW.plus(Duration.ofMinutes(30)));
    }

    @Test
    void a_pause_is_taken() throws IOException {
        Event event = changed(8, record -> record.put("is_paused", true));

        assertThat(event.state()).isEqualTo(new EventState.Paused(null));
        assertThat(event.nextReminderAt()).isNull();
    }

    @Test
    void a_resumption_is_taken_and_the_event_begins_anew() throws IOException {
        Event event = changed(2, record -> record.put("is_paused", false));

        assertThat(event.state()).isEqualTo(new EventState.Active());
        assertThat(event.nextReminderAt())
                .isAfterOrEqualTo(NOW.plus(event.interval().duration()));
        assertThat(event.history().imported()).isTrue();
    }

    @Test
    void a_blocked_event_is_paused_for_the_older_bot_and_stays_blocked_unless_it_is_resumed() throws IOException {
        assertThat(changed(4, record -> record.put("title", "Renamed")).kind()).isEqualTo(Event.Kind.BLOCKED);
        assertThat(changed(4, record -> record.put("is_paused", false)).kind()).isEqualTo(Event.Kind.ACTIVE);
    }

    @Test
    void a_later_reminder_is_taken_and_none_follows_at_once() throws IOException {
        Event event = changed(8, record -> record.put("last_reminder", "2026-03-02T12:59:58.987654"));

        assertThat(event.history().lastReminder()).isEqualTo(Instant.parse("2026-03-02T11:59:58.987Z"));
        assertThat(event.history().remindersSent()).isEqualTo(7);
        assertThat(event.nextReminderAt())
                .isAfterOrEqualTo(NOW.plus(event.interval().duration()));
    }

    @Test
    void who_reacted_is_taken_as_an_unknown_answer_and_known_answers_stay() throws IOException {
        changed(1, record -> {
            record.withArray("users_who_reacted").removeAll();
            record.withArray("users_who_reacted")
                    .add(Ids.user(77).value())
                    .add(Ids.user(5).value());
        });

        try (JsonStorage storage = Storages.open(file)) {
            List<Reaction> answers = storage.read(stores -> stores.reactions().list(Ids.event(1)));
            assertThat(answers)
                    .extracting(Reaction::user, Reaction::answer, Reaction::source)
                    .containsExactly(
                            tuple(Ids.user(5), Answer.of(Emoji.of("❤️")), AnswerSource.BUTTON),
                            tuple(Ids.user(77), new Answer.Unknown(), AnswerSource.IMPORT));
            boolean known = storage.read(
                    stores -> stores.members().find(Ids.GUILD, Ids.user(77)).isPresent());
            assertThat(known).isTrue();
        }
    }

    @Test
    void the_order_of_a_list_is_no_change() throws IOException {
        changed(1, record -> {
            List<JsonNode> reacted = new ArrayList<>();
            record.get("users_who_reacted").forEach(user -> reacted.add(0, user));
            record.withArray("users_who_reacted").removeAll().addAll(reacted);
        });

        assertThat(differences()).isEmpty();
    }

    @Test
    void other_answers_that_count_and_another_channel_are_taken() throws IOException {
        Event event = changed(8, record -> {
            record.withArray("required_reactions").removeAll().add("🎉");
            record.put("channel_id", 1_250_000_000_000_000_000L);
        });

        assertThat(event.rules().required().emojis()).containsExactly(Emoji.of("🎉"));
        assertThat(event.place().channel()).isEqualTo(new ChannelId(1_250_000_000_000_000_000L));
        assertThat(event.rules().maximum()).isEqualTo(1000);
    }

    @Test
    void an_event_that_is_gone_there_is_gone_and_one_it_must_not_know_of_stays() throws IOException {
        rewrite(root -> root.remove(Ids.message(1).toString()));

        try (JsonStorage storage = Storages.open(file)) {
            List<String> left = Snapshot.of(storage);
            assertThat(before).containsAll(left);
            assertThat(left)
                    .noneMatch(line -> line.contains(Ids.event(1).toString()))
                    .anyMatch(line -> line.contains("Closed["))
                    .anyMatch(line -> line.contains("Archived["));
            assertThat(storage.contents().events()).extracting(Event::id).doesNotContain(Ids.event(1));
            assertThat(storage.contents().events()).hasSize(9);
        }
    }

    @Test
    void a_new_event_of_a_new_guild_is_imported() throws IOException {
        MessageId message = Ids.message(50);
        rewrite(root -> {
            ObjectNode added = ((ObjectNode) root.get(Ids.message(8).toString())).deepCopy();
            added.put("message_id", message.value());
            added.put("guild_id", 7_000_000_000L);
            root.set(message.toString(), added);
        });

        try (JsonStorage storage = Storages.open(file)) {
            Guild guild = storage.read(
                    stores -> stores.guilds().find(new GuildId(7_000_000_000L)).orElseThrow());
            assertThat(guild.settings()).isEqualTo(Storages.settings(file).newGuilds());
            Event event = storage.contents().events().stream()
                    .filter(one -> one.place().message().equals(message))
                    .findFirst()
                    .orElseThrow();
            assertThat(event.history().imported()).isTrue();
            assertThat(event.nextReminderAt())
                    .isAfterOrEqualTo(NOW.plus(event.interval().duration()));
        }
    }

    @Test
    void an_event_that_is_closed_here_and_watched_again_there_is_open_again() throws IOException {
        rewrite(root -> {
            ObjectNode added = ((ObjectNode) root.get(Ids.message(1).toString())).deepCopy();
            added.put("message_id", Ids.message(5).value());
            root.set(Ids.message(5).toString(), added);
        });

        assertThat(stored(5).kind()).isEqualTo(Event.Kind.ACTIVE);
    }

    @Test
    void settings_opt_outs_members_and_records_of_reminders_stay() throws IOException {
        rewrite(root -> root.forEach(record -> {
            ObjectNode fields = (ObjectNode) record;
            fields.put("title", "All renamed");
            fields.put("last_reminder", "2026-03-02T12:30:00");
            fields.withArray("all_users").removeAll();
        }));

        assertThat(differences()).allMatch(line -> line.startsWith("Event["));
    }

    @Test
    void is_written_with_the_first_change_after_a_backup_of_both_files() throws IOException {
        rewrite(root -> ((ObjectNode) root.get(Ids.message(1).toString())).put("title", "By the older bot"));
        String main = Files.readString(file);
        String sidecar = Files.readString(JsonStorage.sidecarOf(file));

        try (JsonStorage storage = Storages.open(file)) {
            assertThat(Files.readString(file)).isEqualTo(main);
            storage.run(stores -> stores.guilds().save(Guilds.aGuild(new GuildId(7_000_000_000L))));
        }

        assertThat(OlderLoader.load(file))
                .extracting(record -> record.get("title").asText())
                .contains("By the older bot");
        assertThat(folder.resolve("watched_reminders.json.backup_20260302_130000"))
                .hasContent(main);
        assertThat(folder.resolve("watched_reminders.sidecar.json.backup_20260302_130000"))
                .hasContent(sidecar);
        assertThat(stored(1).title().text()).isEqualTo("By the older bot");
    }

    @Test
    void somebody_who_left_the_list_of_reactors_is_asked_again() throws IOException {
        changed(1, record -> record.withArray("users_who_reacted").removeAll());

        try (JsonStorage storage = Storages.open(file)) {
            List<UserId> answered = storage.read(stores -> stores.reactions().list(Ids.event(1))).stream()
                    .map(Reaction::user)
                    .toList();
            assertThat(answered).isEmpty();
        }
    }

    /** Changes the record of an event and gives the event that this makes. */
    private Event changed(int message, Consumer<ObjectNode> change) throws IOException {
        rewrite(root -> change.accept((ObjectNode) root.get(Ids.message(message).toString())));
        return stored(message);
    }

    private void rewrite(Consumer<ObjectNode> change) throws IOException {
        ObjectNode root = (ObjectNode) JSON.readTree(Files.readString(file));
        change.accept(root);
        Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root));
    }

    private Event stored(int message) {
        try (JsonStorage storage = Storages.open(file)) {
            return storage.read(
                    stores -> stores.events().find(Ids.event(message)).orElseThrow());
        }
    }

    /** The lines that are new. */
    private List<String> differences() {
        try (JsonStorage storage = Storages.open(file)) {
            List<String> now = Snapshot.of(storage);
            assertThat(now).hasSameSizeAs(before);
            return now.stream().filter(line -> !before.contains(line)).toList();
        }
    }
}
