package reminderbot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.simulator.Simulator;

/** Looking after the database as an operator does: what each command says, and with which code it ends. */
@Execution(ExecutionMode.CONCURRENT)
class OperateTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> HERE = Map.of("DATABASE_PATH", "bot.db");

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void fill() {
        file = folder.resolve("bot.db");
        try (SqliteStorage storage = open()) {
            storage.run(stores -> {
                stores.guilds().save(Guilds.aGuild());
                Events.ofEveryKind().forEach(stores.events()::save);
            });
        }
    }

    @Test
    void a_command_for_sqlite_says_where_the_data_is_when_it_is_in_json() throws Exception {
        requireSentence(run(1, Map.of("STORAGE", "json"), "db", "status"), "data/watched_reminders.json");
    }

    @Test
    void a_backup_can_be_restored() throws Exception {
        assertThat(run(0, "backup")).contains("Backup made and checked: backups/bot-", "event 9, ");
        try (SqliteStorage storage = open()) {
            storage.run(stores ->
                    stores.events().save(Events.anEvent().ofMessage(77).build()));
        }
        Path backup = onlyBackup();

        String said = run(0, "restore", "backups/" + backup.getFileName());

        assertThat(said)
                .contains("Restored: ", "event 9, ", "The database from before is " + file + ".before-restore-");
        assertThat(run(0, "verify")).contains("event 9, ", "Nothing wrong was found in " + file);
        open().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"backup --json", "verify --json", "db status --json", "db optimize --json", "db purge --json"})
    void json_is_one_object_and_nothing_else(String command) throws Exception {
        JsonNode object = new ObjectMapper().readTree(run(0, command.split(" ")));

        assertThat(object.isObject()).isTrue();
        assertThat(object).isNotEmpty();
    }

    @Test
    void restoring_with_json_names_what_was_set_aside() throws Exception {
        run(0, "backup", "--to", "elsewhere");
        Path backup = files(folder.resolve("elsewhere")).get(0);

        JsonNode object = new ObjectMapper().readTree(run(0, "restore", backup.toString(), "--json"));

        assertThat(Path.of(object.path("set_aside").asText())).exists();
        assertThat(object.path("rows").path("event").asInt()).isEqualTo(9);
    }

    @Test
    void findings_end_with_three() throws Exception {
        execute("PRAGMA ignore_check_constraints = 1", "UPDATE event SET title = ' '");

        assertThat(run(3, "verify")).contains("a title has 1 to 200 characters, not 1", "Findings: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "verify", "db status"})
    void what_only_reads_works_beside_a_bot(String command) throws Exception {
        try (SqliteStorage storage = open()) {
            run(0, command.split(" "));
            storage.run(stores ->
                    stores.events().save(Events.anEvent().ofMessage(77).build()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"db optimize", "db purge", "restore copy.db"})
    void what_needs_the_database_for_itself_is_refused_while_a_bot_has_it(String command) throws Exception {
        Files.copy(file, folder.resolve("copy.db"));
        try (SqliteStorage storage = open()) {
            requireSentence(run(1, command.split(" ")), "is in use by");
            storage.run(stores ->
                    stores.events().save(Events.anEvent().ofMessage(77).build()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "verify", "db status", "db optimize", "db purge"})
    void a_database_that_is_not_there_is_not_made(String command) throws Exception {
        String said = run(1, Map.of("DATABASE_PATH", "no/such.db"), command.split(" "));

        requireSentence(said, "no/such.db is not there");
        assertThat(folder.resolve("no")).doesNotExist();
    }

    @Test
    void a_file_that_is_no_backup_is_refused() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "Dear operator, ".repeat(20));

        requireSentence(run(1, "restore", "letter.txt"), "is not an SQLite database");
        requireSentence(run(1, "restore", "absent.db"), "is not there or is no file");
    }

    @Test
    void a_folder_that_cannot_be_written_is_named() throws Exception {
        Files.createFile(folder.resolve("letter.txt"));

        requireSentence(run(1, "backup", "--to", "letter.txt"), "A backup cannot be written to letter.txt");
        requireSentence(
                run(1, Map.of("DATABASE_PATH", "bot.db", "BACKUP_PATH", "letter.txt"), "db", "purge"), "letter.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "db",
                "db dance",
                "restore",
                "backup here",
                "verify --fast",
                "db purge --older-than-days 0",
                "db purge --older-than-days soon",
                "db purge --older-than-days 99999"
            })
    void wrong_usage_says_what_is_right(String command) throws Exception {
        assertThat(run(2, command.split(" "))).contains("Usage: reminder-bot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "restore", "verify", "db", "db status", "db optimize", "db purge"})
    void help_and_version_are_everywhere(String command) throws Exception {
        assertThat(run(0, (command + " --help").split(" "))).contains("Usage: reminder-bot " + command);
        assertThat(run(0, (command + " --version").split(" "))).contains("reminder-bot ");
    }

    @Test
    void wrong_configuration_ends_with_two() throws Exception {
        assertThat(run(2, Map.of("SQLITE_SYNCHRONOUS", "perhaps"), "db", "status"))
                .contains("SQLITE_SYNCHRONOUS is \"perhaps\"");
    }

    /** The newer version is this one with one more migration. */
    @Test
    void a_newer_version_makes_a_backup_before_it_changes_the_tables_and_this_one_refuses_what_it_left()
            throws Exception {
        try (Simulator simulator = Simulator.start();
                BotProcess newer = BotProcess.start(simulator, folder, newerVersion())) {
            assertThat(newer.awaitExit(PATIENCE)).isEqualTo(1);
        }

        assertThat(onlyBackup()).asString().contains("bot-before-update-");
        assertThat(run(1, "verify")).contains("has the tables of version 2, and this bot knows version 1");
        requireSentence(run(1, "db", "purge"), "was written by a newer version of this bot");
        run(0, "backup", "--to", "new");
        requireSentence(run(1, "restore", files(folder.resolve("new")).get(0).toString()), "tables of version 2");
        run(0, "restore", onlyBackup().toString());
        assertThat(run(0, "verify")).contains("event 9, ");
    }

    @Test
    void without_a_backup_the_tables_are_not_changed() throws Exception {
        Files.createFile(folder.resolve("backups"));
        try (Simulator simulator = Simulator.start();
                BotProcess newer = BotProcess.start(simulator, folder, newerVersion())) {
            assertThat(newer.awaitExit(PATIENCE)).isEqualTo(1);
            assertThat(newer.log())
                    .contains("must be brought up to date, and the backup before that failed, so nothing was changed")
                    .doesNotContain("\tat ");
        }

        assertThat(run(0, "verify")).contains("event 9, ");
    }

    @Test
    void a_running_bot_makes_a_backup_some_minutes_after_its_start() throws Exception {
        Path backups = Files.createDirectories(folder.resolve("backups"));
        try (WatchService watch = backups.getFileSystem().newWatchService();
                Stage stage = new Stage(folder)) {
            backups.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            stage.startBot();
            stage.pass(Duration.ofMinutes(6));

            awaitFile(watch, ".db");
        }
        assertThat(onlyBackup().getFileName().toString()).startsWith("reminder-bot-");
    }

    private static void awaitFile(WatchService watch, String suffix) throws InterruptedException {
        while (true) {
            WatchKey key = watch.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            assertThat(key).as("a file like *" + suffix).isNotNull();
            if (key.pollEvents().stream()
                    .anyMatch(event -> String.valueOf(event.context()).endsWith(suffix))) {
                return;
            }
            key.reset();
        }
    }

    /** Its token is refused, so it ends once the storage is open. */
    private Map<String, String> newerVersion() throws IOException {
        Path migrations = Files.createDirectories(folder.resolve("newer/reminderbot/adapters/sqlite/schema"));
        Files.writeString(
                migrations.resolve("V2__add_a_table.sql"), "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT;");
        return Map.of(
                "DATABASE_PATH",
                file.toString(),
                "DISCORD_TOKEN",
                "wr0ng-s3cret",
                "JAVA_TOOL_OPTIONS",
                "-Xbootclasspath/a:" + folder.resolve("newer"));
    }

    private String run(int exit, String... arguments) throws Exception {
        return run(exit, HERE, arguments);
    }

    private String run(int exit, Map<String, String> environment, String... arguments) throws Exception {
        Files.deleteIfExists(folder.resolve("log.txt"));
        try (BotProcess command = BotProcess.start(List.of(arguments), folder, environment)) {
            assertThat(command.awaitExit(PATIENCE)).as(command.log()).isEqualTo(exit);
            assertThat(command.log()).doesNotContain("\tat ").doesNotContain("Exception");
            return command.log();
        }
    }

    private static void requireSentence(String said, String part) {
        assertThat(said.lines()).hasSize(1);
        assertThat(said).contains(part).endsWith(".\n");
    }

    private Path onlyBackup() throws IOException {
        List<Path> backups = files(folder.resolve("backups"));
        assertThat(backups).hasSize(1);
        return backups.get(0);
    }

    private static List<Path> files(Path where) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.sorted().toList();
        }
    }

    private void execute(String... statements) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private SqliteStorage open() {
        return SqliteStorage.open(SqliteSettings.of(file), new TestClock());
    }
}
