package reminderbot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.bootstrap.migration.OlderBotFile;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;

/** Bringing the older bot's data over as an operator does: what is said, and with which code it ends. */
@Execution(ExecutionMode.CONCURRENT)
class MigrateTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String OLD = "json:old.json";
    private static final String NEW = "sqlite:data/bot.db";

    @TempDir
    private Path temporary;

    private Path folder;
    private byte[] source;

    @BeforeEach
    void writeSource() throws IOException {
        folder = Files.createDirectory(temporary.resolve("site"));
        OlderBotFile.write(folder.resolve("old.json"), 5, 3);
        source = Files.readAllBytes(folder.resolve("old.json"));
    }

    @Test
    void people_are_told_what_came_over_and_what_to_do_next() throws Exception {
        Said said = migrate(0, "--zone", "Europe/Paris");

        assertThat(said.out())
                .contains("guilds 1, events 5, answers 15, people 3")
                .contains("Times without a zone were read as times in Europe/Paris")
                .contains("Reminders: 5 events will remind, the first at ")
                .contains("Backup: " + folder.toRealPath() + "/data/backups/migration-")
                .contains("To start: STORAGE=sqlite DATABASE_PATH=" + folder.toRealPath() + "/data/bot.db")
                .contains("To go back: ./reminder-bot rollback " + folder.toRealPath() + "/data/backups/migration-");
        assertThat(said.err()).isEmpty();
        assertThat(folder.resolve("old.json")).hasBinaryContent(source);
        assertThat(run(0, Map.of("DATABASE_PATH", "data/bot.db"), "verify").out())
                .contains("event 5, ", "Nothing wrong was found");
    }

    @Test
    void it_can_be_taken_back() throws Exception {
        fillTarget();
        migrate(0, "--replace");
        String backup = onlyBackup().toString();

        String said = run(0, "rollback", backup).out();

        assertThat(said).contains("Taken back: sqlite:", "bot.db.before-rollback-", "none is left behind");
        assertThat(run(0, "rollback", backup).out()).contains("This migration was taken back already");
        assertThat(run(0, Map.of("DATABASE_PATH", "data/bot.db"), "verify").out())
                .contains("event 9, ");
        JsonNode again = json(run(0, "rollback", backup, "--json").out());
        assertThat(again.path("status").asText()).isEqualTo("already_rolled_back");
    }

    @Test
    void json_is_one_object_with_all_its_members_in_order() throws Exception {
        OlderBotFile.writeWithOneOfNoGuild(folder.resolve("old.json"));

        Said said = migrate(3, "--json", "--zone", "Europe/Paris");
        JsonNode object = json(said.out());

        assertThat(said.err()).isEmpty();
        assertThat(object.fieldNames())
                .toIterable()
                .containsExactly(
                        "status",
                        "error",
                        "source",
                        "target",
                        "zone",
                        "backup",
                        "guilds",
                        "events",
                        "reactions",
                        "users",
                        "rejected",
                        "warnings",
                        "first_reminders",
                        "verified",
                        "seconds");
        assertThat(object.path("status").asText()).isEqualTo("migrated_with_rejections");
        assertThat(object.path("error").isNull()).isTrue();
        assertThat(object.path("events").asInt()).isEqualTo(1);
        assertThat(object.path("reactions").asInt()).isEqualTo(2);
        assertThat(object.path("users").asInt()).isEqualTo(2);
        assertThat(object.path("rejected").get(0).path("reason").asText()).isEqualTo("GUILD_UNKNOWN");
        assertThat(object.path("first_reminders").path("events").asInt()).isEqualTo(1);
        assertThat(object.path("first_reminders").path("earliest").asText()).endsWith("Z");
        assertThat(object.path("verified").asBoolean()).isTrue();
        assertThat(object.path("seconds").isNumber()).isTrue();
    }

    @Test
    void events_of_no_guild_come_over_when_a_guild_is_named() throws Exception {
        OlderBotFile.writeWithOneOfNoGuild(folder.resolve("old.json"));

        assertThat(migrate(3, "--dry-run").out()).contains("--guild-for-unknown ID");
        assertThat(migrate(0, "--guild-for-unknown", "1100000000000000009").out())
                .contains("guilds 2, events 2");
    }

    @Test
    void a_dry_run_changes_nothing_at_all() throws Exception {
        List<String> before = files();

        assertThat(migrate(0, "--dry-run").out()).contains("Dry run, nothing was changed", "events 5");
        assertThat(json(migrate(0, "--dry-run", "--json").out()).path("status").asText())
                .isEqualTo("dry_run");

        assertThat(files()).isEqualTo(before);
        fillTarget();
        List<String> filled = files();
        assertThat(migrate(0, "--dry-run").out()).contains("the migration needs --replace");
        assertThat(files()).isEqualTo(filled);
    }

    @ParameterizedTest
    @CsvSource({
        "absent.json, JSON_NOT_FOUND",
        "empty.json, JSON_CORRUPT",
        "cut.json, JSON_CORRUPT",
        "null.json, VALIDATION_FAILED"
    })
    void a_source_that_cannot_be_read_whole_is_refused(String name, String code) throws Exception {
        Files.writeString(folder.resolve("empty.json"), "");
        Files.writeString(folder.resolve("cut.json"), "{\"1300000000000000001\": {\"message_id\"");
        Files.writeString(folder.resolve("null.json"), "null");

        refused(code, "migrate", "--from", "json:" + name, "--to", NEW);
    }

    @Test
    void a_target_with_data_is_refused() throws Exception {
        fillTarget();

        refused("TARGET_NOT_EMPTY", "migrate", "--from", OLD, "--to", NEW);
    }

    @Test
    void what_only_the_backup_keeps_is_said() throws Exception {
        fillTarget();
        assertThat(migrate(0, "--replace").out()).contains("Left behind: 9 events of the replaced sqlite:");

        Files.delete(folder.resolve("data/bot.db"));
        fillTarget();
        Said machine = migrate(0, "--replace", "--json");
        assertThat(machine.err())
                .startsWith("Left behind: 9 events of the replaced sqlite:")
                .hasLineCount(1);
        assertThat(json(machine.out()).path("status").asText()).isEqualTo("migrated");
    }

    @Test
    void a_bot_that_holds_the_target_keeps_it_off() throws Exception {
        fillTarget();
        try (SqliteStorage bot = open()) {
            refused("STORAGE_IN_USE", "migrate", "--from", OLD, "--to", NEW, "--replace");
            refused("STORAGE_IN_USE", "migrate", "--from", NEW, "--to", "sqlite:other.db");
            bot.run(stores ->
                    stores.events().save(Events.anEvent().ofMessage(77).build()));
        }
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_named() throws Exception {
        Files.createFile(folder.resolve("file"));

        List<String> before = files();
        Said said = run(1, Map.of("BACKUP_PATH", "file"), "migrate", "--from", OLD, "--to", NEW);
        requireSentences(said.err());
        assertThat(files()).isEqualTo(before);
        refused("DB_FAILED", "migrate", "--from", OLD, "--to", "sqlite:file/bot.db");
    }

    @ParameterizedTest
    @ValueSource(strings = {"old.json", "./old.json", "data/../old.json"})
    void source_and_target_are_two_files(String other) throws Exception {
        refused("VALIDATION_FAILED", "migrate", "--from", OLD, "--to", "json:" + other);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "legacy-sqlite", "json"})
    void an_empty_file_is_no_storage_without_events(String kind) throws Exception {
        Files.createFile(folder.resolve("empty"));

        refused(
                kind.equals("sqlite") ? "VALIDATION_FAILED" : "JSON_CORRUPT",
                "migrate",
                "--from",
                kind + ":empty",
                "--to",
                NEW);
        assertThat(run(1, "migrate", "--from", kind + ":empty", "--to", NEW).err())
                .contains("empty file");
    }

    @Test
    void every_wrong_argument_is_named_at_once() throws Exception {
        Said said = run(
                2,
                Map.of("LOG_LEVEL", "loud"),
                "migrate",
                "--from",
                "xml:old.xml",
                "--to",
                "legacy-sqlite:new.db",
                "--zone",
                "Europe/Atlantis",
                "--guild-for-unknown",
                "0");

        assertThat(said.err().lines()).hasSize(5).allMatch(line -> line.endsWith("."));
        assertThat(said.err())
                .contains("--from is \"xml:old.xml\"", "--to is \"legacy", "--zone is ", "--guild-for-unknown is ")
                .contains("LOG_LEVEL is \"loud\"");
        for (String id :
                List.of("42", "4194303", "+1100000000000000009", "01100000000000000009", "9223372036854775808")) {
            assertThat(run(2, "migrate", "--from", OLD, "--to", NEW, "--guild-for-unknown", id)
                            .err())
                    .contains("--guild-for-unknown is \"" + id + "\"");
        }
        assertThat(run(2, "migrate").err()).contains("--from is missing", "--to is missing");
        assertThat(run(2, "migrate", "--from", "json:", "--to", NEW).err()).contains("names no file");
        assertThat(run(2, "rollback").err()).contains("Usage: reminder-bot rollback");
    }

    @ParameterizedTest
    @ValueSource(strings = {"migrate", "rollback"})
    void help_and_version_are_everywhere(String command) throws Exception {
        assertThat(run(0, command, "--help").out()).contains("Usage: reminder-bot " + command);
        assertThat(run(0, command, "--version").out()).contains("reminder-bot ");
    }

    @Test
    void a_folder_that_is_no_backup_is_refused() throws Exception {
        refused("BACKUP_FAILED", "rollback", "nowhere");
    }

    /** All that there was comes back, although the older bot's file cannot hold it. */
    @Test
    void to_the_older_format_and_back_nothing_is_lost() throws Exception {
        fillTarget();

        String there =
                run(0, "migrate", "--from", NEW, "--to", "json:back.json").out();
        assertThat(there).contains("events 9", "this bot keeps them in the sidecar", "STORAGE=json JSON_PATH=");
        assertThat(folder.resolve("back.sidecar.json")).exists();
        String back = run(0, "migrate", "--from", "json:back.json", "--to", "sqlite:again.db")
                .out();

        assertThat(back).contains("events 9");
        try (SqliteStorage storage =
                SqliteStorage.open(SqliteSettings.of(folder.resolve("again.db")), new TestClock())) {
            List<Event> events = storage.read(stores -> Events.ofEveryKind().stream()
                    .flatMap(event -> stores.events().find(event.id()).stream())
                    .toList());
            assertThat(events).isEqualTo(Events.ofEveryKind());
        }
    }

    private Said migrate(int exit, String... more) throws Exception {
        return run(
                exit,
                Stream.concat(Stream.of("migrate", "--from", OLD, "--to", NEW), Stream.of(more))
                        .toArray(String[]::new));
    }

    /** With exit code 1, one sentence or two, the object with the code, and nothing changed anywhere. */
    private void refused(String code, String... arguments) throws Exception {
        List<String> before = files();

        Said plain = run(1, arguments);
        requireSentences(plain.err());
        assertThat(plain.out()).isEmpty();
        Said machine =
                run(1, Stream.concat(Stream.of(arguments), Stream.of("--json")).toArray(String[]::new));
        requireSentences(machine.err());
        JsonNode object = json(machine.out());
        assertThat(object.path("status").asText()).isEqualTo("refused");
        assertThat(object.path("error").path("code").asText()).isEqualTo(code);
        assertThat(object.path("error").path("message").asText())
                .isEqualTo(machine.err().strip());

        assertThat(files()).isEqualTo(before);
        assertThat(folder.resolve("old.json")).hasBinaryContent(source);
    }

    private static void requireSentences(String said) {
        assertThat(said.lines()).hasSize(1);
        assertThat(said).endsWith(".\n").doesNotContain("Exception");
    }

    private Said run(int exit, String... arguments) throws Exception {
        return run(exit, Map.of(), arguments);
    }

    private Said run(int exit, Map<String, String> environment, String... arguments) throws Exception {
        Path out = Files.createTempFile(temporary, "out", ".txt");
        Path err = Files.createTempFile(temporary, "err", ".txt");
        try (BotProcess command = BotProcess.start(List.of(arguments), folder, environment, out, err)) {
            assertThat(command.awaitExit(PATIENCE))
                    .as(() -> command.log() + read(err))
                    .isEqualTo(exit);
        }
        return new Said(read(out), read(err));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(String text) throws IOException {
        assertThat(text.lines()).hasSize(1);
        return new ObjectMapper().readTree(text);
    }

    private void fillTarget() {
        try (SqliteStorage storage = open()) {
            storage.run(stores -> {
                stores.guilds().save(Guilds.aGuild());
                Events.ofEveryKind().forEach(stores.events()::save);
            });
        }
    }

    private SqliteStorage open() {
        return SqliteStorage.open(SqliteSettings.of(folder.resolve("data/bot.db")), new TestClock());
    }

    private Path onlyBackup() throws IOException {
        try (Stream<Path> backups = Files.list(folder.resolve("data/backups"))) {
            List<Path> found = backups.toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }

    /** All files and folders with their sizes. */
    private List<String> files() throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.map(path -> path + " "
                            + (Files.isDirectory(path) ? "" : path.toFile().length()))
                    .sorted()
                    .toList();
        }
    }

    private record Said(String out, String err) {}
}
