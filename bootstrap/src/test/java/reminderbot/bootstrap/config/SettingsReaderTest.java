package reminderbot.bootstrap.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.adapters.sqlite.Synchronous;
import reminderbot.application.reminder.ReminderStep;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.EventDefaults;
import reminderbot.domain.guild.GuildCleanup;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.mode.OperatingMode;

class SettingsReaderTest {
    @Test
    void nothing_set_gives_the_documented_defaults() {
        Settings expected = new Settings(
                new Settings.Discord(Optional.empty(), Optional.empty(), Optional.empty()),
                new Settings.Storage(
                        StorageKind.SQLITE,
                        Path.of("data/reminder-bot.db"),
                        Synchronous.NORMAL,
                        Path.of("data/watched_reminders.json"),
                        Path.of("data/backups")),
                GuildSettings.DEFAULT.with(GuildHours.DEFAULT.in(ZoneId.systemDefault())),
                new Settings.Trial(OperatingMode.STANDARD, Duration.ZERO, Optional.empty()),
                new Settings.Logging(LogLevel.INFO, LogFormat.TEXT));

        assertThat(read(Map.of())).isEqualTo(expected);
    }

    @Test
    void every_variable_reaches_its_setting() {
        Settings expected = new Settings(
                new Settings.Discord(
                        Optional.of(new Secret("t0ken")),
                        Optional.of(URI.create("http://127.0.0.1:1/api/v10")),
                        Optional.of(URI.create("ws://127.0.0.1:2/ws"))),
                new Settings.Storage(
                        StorageKind.JSON, Path.of("x.db"), Synchronous.FULL, Path.of("x.json"), Path.of("/mnt/b")),
                GuildSettings.DEFAULT
                        .with(EventDefaults.STANDARD.every(new ReminderInterval(Duration.ofMinutes(90))))
                        .with(GuildHours.DEFAULT.in(ZoneId.of("Asia/Kathmandu")))
                        .with(GuildCleanup.DEFAULT.removingReminders(true).removingAfter(Duration.ofMinutes(3))),
                new Settings.Trial(OperatingMode.TEST, Duration.ofHours(3), Optional.of(ReminderStep.DELIVERED)),
                new Settings.Logging(LogLevel.DEBUG, LogFormat.JSON));

        assertThat(read(Map.ofEntries(
                        Map.entry("DISCORD_TOKEN", " t0ken "),
                        Map.entry("DISCORD_API_URL", "http://127.0.0.1:1/api/v10"),
                        Map.entry("DISCORD_GATEWAY_URL", "ws://127.0.0.1:2/ws"),
                        Map.entry("STORAGE", "Json"),
                        Map.entry("JSON_PATH", "x.json"),
                        Map.entry("DATABASE_PATH", "x.db"),
                        Map.entry("BACKUP_PATH", "/mnt/b"),
                        Map.entry("SQLITE_SYNCHRONOUS", "full"),
                        Map.entry("REMINDER_INTERVAL_HOURS", "1.5"),
                        Map.entry("AUTO_DELETE_REMINDERS", "true"),
                        Map.entry("AUTO_DELETE_DELAY_HOURS", "0.05"),
                        Map.entry("TIMEZONE", "Asia/Kathmandu"),
                        Map.entry("TEST_MODE", "on"),
                        Map.entry("TEST_CLOCK_OFFSET", "PT3H"),
                        Map.entry("TEST_KILL_AT", "delivered"),
                        Map.entry("LOG_LEVEL", "debug"),
                        Map.entry("LOG_FORMAT", "json"))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "USE_SQLITE, false, JSON",
        "USE_SQLITE, true, SQLITE",
        "STORAGE, json, JSON",
        "STORAGE, sqlite, SQLITE",
    })
    void the_storage_is_chosen_by_its_name_or_as_the_older_bot_did(String name, String value, StorageKind expected) {
        assertThat(read(Map.of(name, value)).storage().kind()).isEqualTo(expected);
    }

    @Test
    void the_name_of_a_storage_wins_over_the_older_bots_way_of_choosing() {
        assertThat(read(Map.of("STORAGE", "sqlite", "USE_SQLITE", "false"))
                        .storage()
                        .kind())
                .isEqualTo(StorageKind.SQLITE);
    }

    @Test
    void backups_are_beside_the_file_that_is_used() {
        assertThat(read(Map.of("STORAGE", "json", "JSON_PATH", "there/x.json", "DATABASE_PATH", "elsewhere/x.db"))
                        .storage()
                        .backupPath())
                .isEqualTo(Path.of("there/backups"));
    }

    @Test
    void times_of_the_older_bot_are_those_of_the_zone_of_new_guilds() {
        assertThat(read(Map.of("TIMEZONE", "Asia/Kathmandu")).json().zone()).isEqualTo(ZoneId.of("Asia/Kathmandu"));
    }

    @Test
    void all_problems_are_listed_at_once() {
        InvalidSettings invalid = catchThrowableOfType(
                InvalidSettings.class,
                () -> read(Map.of(
                        "DISCORD_API_URL", "not an address",
                        "STORAGE", "postgres",
                        "REMINDER_INTERVAL_HOURS", "soon",
                        "TIMEZONE", "Mars/Olympus",
                        "TEST_MODE", "maybe",
                        "TEST_CLOCK_OFFSET", "3 hours",
                        "LOG_LEVEL", "loud")));

        assertThat(invalid.problems())
                .hasSize(8)
                .allSatisfy(problem -> assertThat(problem).endsWith("."));
    }

    @Test
    void a_bot_that_is_to_log_in_needs_a_token_and_says_so_with_the_other_problems() {
        assertThatThrownBy(() -> SettingsReader.readToLogIn(Variables.of(Map.of("LOG_LEVEL", "loud"))))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("DISCORD_TOKEN is not set")
                .hasMessageContaining("LOG_LEVEL");
    }

    @ParameterizedTest
    @CsvSource({
        "true, TEST",
        "1, TEST",
        "YES, TEST",
        "on, TEST",
        "false, STANDARD",
        "0, STANDARD",
        "no, STANDARD",
        "OFF, STANDARD"
    })
    void test_mode_understands_the_usual_words(String word, OperatingMode expected) {
        assertThat(read(Map.of("TEST_MODE", word)).trial().mode()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEST_CLOCK_OFFSET", "TEST_KILL_AT"})
    void what_belongs_to_test_mode_is_refused_outside_it(String name) {
        assertThatThrownBy(() -> read(Map.of(name, name.equals("TEST_KILL_AT") ? "claimed" : "PT1H")))
                .isInstanceOf(InvalidSettings.class)
                .hasMessage(name + " works in test mode only; set TEST_MODE=true or remove it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.05", "169", "NaN", "1e300"})
    void a_default_interval_outside_five_minutes_to_seven_days_is_refused(String hours) {
        assertThatThrownBy(() -> read(Map.of("REMINDER_INTERVAL_HOURS", hours)))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("REMINDER_INTERVAL_HOURS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "0.005", "169", "NaN"})
    void a_removal_delay_outside_a_minute_to_seven_days_is_refused(String hours) {
        assertThatThrownBy(() -> read(Map.of("AUTO_DELETE_DELAY_HOURS", hours)))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("AUTO_DELETE_DELAY_HOURS");
    }

    @Test
    void the_environment_wins_over_the_file(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(".env"), "LOG_LEVEL=warn\nDATABASE_PATH=from-file.db\nOLD_NAME=1\n");

        Variables variables = Variables.read(Map.of("LOG_LEVEL", "error", "OPERATIONS_PORT", "1", "HOME", "/"), folder);

        Settings settings = SettingsReader.read(variables);
        assertThat(settings.logging().level()).isEqualTo(LogLevel.ERROR);
        assertThat(settings.storage().databasePath()).isEqualTo(Path.of("from-file.db"));
        assertThat(variables.namesNotIn(SettingsReader.NAMES, SettingsReader.OLDER_NAMES))
                .containsExactly("OLD_NAME", "OPERATIONS_PORT");
    }

    @Test
    void roles_that_managed_the_older_bot_are_named_one_by_one(@TempDir Path folder) {
        Variables variables = Variables.read(Map.of("ADMIN_ROLES", " Staff, Old guard ,,"), folder);

        assertThat(SettingsReader.read(variables).discord().formerRoles()).containsExactly("Staff", "Old guard");
    }

    @Test
    void a_line_of_the_file_that_cannot_be_read_is_one_sentence_without_its_content(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve(".env"), "DISCORD_TOKEN s3cret\n");

        assertThatThrownBy(() -> Variables.read(Map.of(), folder))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bot s3cret", "s3crét", "s3\u200Bcret"})
    void a_token_that_cannot_be_one_is_refused_and_not_shown(String token) {
        assertThatThrownBy(() -> read(Map.of("DISCORD_TOKEN", token)))
                .isInstanceOf(InvalidSettings.class)
                .hasMessageContaining("copy the token alone")
                .hasMessageNotContaining(token);
    }

    @Test
    void a_blank_variable_of_the_environment_does_not_hide_the_file(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve(".env"), "LOG_LEVEL=warn\n");

        Variables variables = Variables.read(Map.of("LOG_LEVEL", " "), folder);

        assertThat(SettingsReader.read(variables).logging().level()).isEqualTo(LogLevel.WARN);
    }

    @Test
    void the_token_is_not_in_any_text_of_the_settings() {
        assertThat(read(Map.of("DISCORD_TOKEN", "s3cret")).toString()).doesNotContain("s3cret");
    }

    private static Settings read(Map<String, String> values) {
        return SettingsReader.read(Variables.of(values));
    }
}
