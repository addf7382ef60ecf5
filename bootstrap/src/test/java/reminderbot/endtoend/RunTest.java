package reminderbot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.endtoend.Stage.PATIENCE;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.simulator.Simulator;

/** The process as an operator meets it: what it says and with which code it ends. */
@Execution(ExecutionMode.CONCURRENT)
class RunTest {
    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final Duration TO_STOP = Duration.ofSeconds(10);
    private static final int SIGTERM = 128 + 15;

    @TempDir
    private Path folder;

    @Test
    void every_problem_of_the_configuration_is_listed_at_once() throws Exception {
        Map<String, String> wrong = Map.of("STORAGE", "postgres", "TEST_MODE", "perhaps", "LOG_LEVEL", "loud");

        try (BotProcess bot = BotProcess.start(List.of("run"), folder, wrong)) {
            assertThat(bot.awaitExit(TO_START)).isEqualTo(2);
            assertThat(bot.log().lines())
                    .hasSize(4)
                    .anySatisfy(line -> assertThat(line).startsWith("DISCORD_TOKEN is not set"))
                    .anySatisfy(line -> assertThat(line).startsWith("STORAGE is \"postgres\""))
                    .anySatisfy(line -> assertThat(line).startsWith("TEST_MODE is neither"))
                    .anySatisfy(line -> assertThat(line).startsWith("LOG_LEVEL is \"loud\""));
        }
    }

    @Test
    void the_file_env_in_the_folder_it_is_started_from_is_read() throws Exception {
        Files.writeString(folder.resolve(".env"), "LOG_LEVEL=loud\n");

        try (BotProcess bot = BotProcess.start(List.of("run"), folder, Map.of("DISCORD_TOKEN", "t0ken"))) {
            assertThat(bot.awaitExit(TO_START)).isEqualTo(2);
            assertThat(bot.log()).startsWith("LOG_LEVEL is \"loud\"");
        }
    }

    @Test
    void beside_events_of_the_older_bot_it_does_not_begin_with_nothing() throws Exception {
        Path file = folder.resolve("watched_matches.json");
        String events = "{\"1100000000000000101\": {\"message_id\": 1100000000000000101}}";
        Files.writeString(file, events);

        try (BotProcess bot = BotProcess.start(List.of("run"), folder, Map.of("DISCORD_TOKEN", "t0ken"))) {
            assertThat(bot.awaitExit(TO_START)).isEqualTo(1);
            assertThat(bot.log().lines())
                    .singleElement()
                    .asString()
                    .contains(
                            "./reminder-bot migrate --from json:watched_matches.json --to sqlite:data/reminder-bot.db");
        }

        assertThat(file).hasContent(events);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void a_database_of_the_older_bot_keeps_it_from_beginning_with_nothing_too() throws Exception {
        Path file = folder.resolve("discord_bot.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE event (id INTEGER PRIMARY KEY, message_id INTEGER)");
        }

        try (BotProcess bot = BotProcess.start(List.of("run"), folder, Map.of("DISCORD_TOKEN", "t0ken"))) {
            assertThat(bot.awaitExit(TO_START)).isEqualTo(1);
            assertThat(bot.log())
                    .contains(
                            "./reminder-bot migrate --from legacy-sqlite:discord_bot.db --to sqlite:data/reminder-bot.db");
        }
    }

    @Test
    void a_token_that_discord_refuses_ends_the_process_and_is_not_shown() throws Exception {
        try (Simulator simulator = Simulator.start();
                BotProcess bot = BotProcess.start(simulator, folder, Map.of("DISCORD_TOKEN", "wr0ng-s3cret"))) {
            assertThat(bot.awaitExit(TO_START)).isEqualTo(1);
            assertThat(bot.log())
                    .contains("token")
                    .doesNotContain("wr0ng-s3cret")
                    .doesNotContain("\tat ");
            Exchanges.check(simulator);
        }
    }

    @Test
    void sigterm_stops_it_within_ten_seconds() throws Exception {
        try (Simulator simulator = Simulator.start();
                BotProcess bot = BotProcess.start(simulator, folder, Map.of())) {
            simulator.addGuild("Guild");
            simulator.records().awaitRestCalls(1, "PUT", "/applications/*/commands", TO_START);

            bot.terminate();

            assertThat(bot.awaitExit(TO_STOP)).isEqualTo(SIGTERM);
            assertThat(bot.log()).contains("the bot has stopped").doesNotContain(simulator.token());
            Exchanges.check(simulator);
        }
    }

    @Test
    void a_second_process_on_the_same_storage_is_kept_out() throws Exception {
        try (Simulator simulator = Simulator.start();
                BotProcess first = BotProcess.start(simulator, folder, Map.of())) {
            simulator.records().awaitRestCalls(1, "PUT", "/applications/*/commands", TO_START);

            try (BotProcess second = BotProcess.start(simulator, folder, Map.of())) {
                assertThat(second.awaitExit(TO_START)).isEqualTo(1);
            }

            assertThat(simulator.gateway().logins()).isEqualTo(1);
            first.terminate();
            assertThat(first.awaitExit(PATIENCE)).isEqualTo(SIGTERM);
            assertThat(first.log()).contains("reminder-bot.db").doesNotContain("\tat ");
            Exchanges.check(simulator);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "run --help", "demo --help", "demo --version"})
    void help_and_version_are_everywhere(String arguments) throws Exception {
        try (BotProcess bot = BotProcess.start(List.of(arguments.split(" ")), folder, Map.of())) {
            assertThat(bot.awaitExit(TO_START)).isZero();
            assertThat(bot.log()).contains("reminder-bot");
        }
    }

    @Test
    void every_command_is_named_where_none_was() throws Exception {
        try (BotProcess bot = BotProcess.start(List.of("--help"), folder, Map.of())) {
            assertThat(bot.awaitExit(TO_START)).isZero();
            assertThat(bot.log())
                    .containsSubsequence(
                            List.of("run ", "demo ", "migrate ", "rollback ", "backup ", "restore ", "verify ", "db "));
        }
    }

    @Test
    void a_command_that_is_none_is_compared_with_those_there_are() throws Exception {
        try (BotProcess bot = BotProcess.start(List.of("migrat"), folder, Map.of())) {
            assertThat(bot.awaitExit(TO_START)).isEqualTo(2);
            assertThat(bot.log()).contains("reminder-bot migrate?");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dance", "run --fast", "demo --seconds soon", "demo --seconds 0"})
    void wrong_usage_says_what_is_right(String arguments) throws Exception {
        List<String> words = arguments.isEmpty() ? List.of() : List.of(arguments.split(" "));

        try (BotProcess bot = BotProcess.start(words, folder, Map.of())) {
            assertThat(bot.awaitExit(TO_START)).isEqualTo(2);
            assertThat(bot.log()).contains("Usage: reminder-bot").doesNotContain("\tat ");
        }
    }

    @Test
    void the_demo_ends_by_itself_when_told_to() throws Exception {
        try (BotProcess demo = BotProcess.start(List.of("demo", "--seconds", "2"), folder, Map.of())) {
            assertThat(demo.awaitExit(TO_START)).as(demo.log()).isZero();
            assertThat(demo.log())
                    .contains("A simulated Discord on this machine")
                    .doesNotContain("\tat ");
        }
    }
}
