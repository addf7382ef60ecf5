package reminderbot.adapters.sqlite.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;

class VerificationTest {
    @TempDir
    private Path folder;

    private Path file;
    private SqliteSettings settings;

    @BeforeEach
    void fill() {
        file = folder.resolve("bot.db");
        settings = Databases.filled(file);
    }

    @Test
    void a_sound_database_has_no_findings_and_every_row_was_read() throws IOException {
        byte[] before = Files.readAllBytes(file);

        Verification.Report report = verify();

        assertThat(report.first()).isEmpty();
        assertThat(report.count()).isZero();
        assertThat(report.rows())
                .isEqualTo(Map.of(
                        "guild",
                        1L,
                        "user",
                        1L,
                        "event",
                        9L,
                        "event_opt_out",
                        1L,
                        "reaction",
                        1L,
                        "reminder_log",
                        2L,
                        "reminder_part",
                        1L));
        assertThat(file).hasBinaryContent(before);
        assertThat(Databases.files(folder)).containsExactly("bot.db", "bot.db.lock");
    }

    @Test
    void works_beside_the_running_bot() {
        try (SqliteStorage storage = Databases.open(settings)) {
            storage.run(stores ->
                    stores.events().save(Events.anEvent().ofMessage(77).build()));

            assertThat(verify().rows()).containsEntry("event", 10L);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            UPDATE event SET title = ' '                    | event     | a title has 1 to 200 characters, not 1
            UPDATE event SET interval_minutes = 999999      | event     | interval
            UPDATE event SET audience = '[1]'               | event     | AudienceJson
            UPDATE event SET required_reactions = '["no"]'  | event     | emoji
            UPDATE event SET countdown = '[60]' WHERE deadline IS NOT NULL | event | a countdown is 1 to 10 times
            UPDATE event SET countdown = '[3600]' WHERE deadline IS NULL | event | nothing to count down to
            UPDATE event SET channel_id = -1                | event     | -1
            UPDATE event SET state_reason = 'whim' WHERE state = 'closed' | event | WHIM is no CloseReason
            UPDATE event SET next_reminder_at = 7 WHERE state = 'archived' | event | next reminder cannot be
            UPDATE guild SET settings = '{"maximum":0}'     | guild     | 0
            UPDATE guild SET settings = '{"retentionDays":0}' | guild   | closed events are kept
            UPDATE user SET user_id = 0                     | user      | 0
            UPDATE event_opt_out SET user_id = -7           | event_opt_out | -7
            UPDATE reaction SET emoji = 'nonsense'          | reaction  | nonsense
            UPDATE reminder_log SET key = 'AAAAAAAAAAAAAAAA' WHERE status = 'sent' | reminder_log | not a reminder key
            UPDATE reminder_log SET error_message = 'bad luck', status = 'failed', failed_at = 1 WHERE status = 'sent' | reminder_log | BAD LUCK is no ReminderFailure
            UPDATE reminder_log SET sent_at = NULL WHERE status = 'sent' | reminder_log | a value is missing
            UPDATE reminder_log SET remove_at = 7 WHERE status = 'pending' | reminder_log | is pending
            UPDATE reminder_recipient SET user_id = 0 WHERE position = 0 | reminder_part | 0
            """)
    void a_row_that_means_nothing_is_named(String damage, String table, String reason) throws SQLException {
        Databases.tamper(file, damage);

        assertThat(verify().first()).anySatisfy(finding -> {
            assertThat(finding.where()).isEqualTo(table);
            assertThat(finding.key()).isNotEmpty();
            assertThat(finding.what()).contains(reason).doesNotContain("Exception", "reminderbot.");
        });
    }

    @Test
    void a_finding_is_a_line_with_table_key_and_reason() throws SQLException {
        Databases.tamper(file, "UPDATE event SET title = ' ' WHERE message_id = " + Ids.message(2));

        assertThat(verify().first())
                .map(Finding::toString)
                .containsExactly("event %s: a title has 1 to 200 characters, not 1".formatted(Ids.message(2)));
    }

    @Test
    void all_findings_are_counted_and_the_first_kept() throws SQLException {
        Databases.tamper(file, """
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)
                INSERT INTO user (guild_id, user_id, username, last_seen, created_at, updated_at)
                SELECT guild_id, -i, 'x', 0, 0, 0 FROM n, guild
                """);

        Verification.Report report = verify();

        assertThat(report.count()).isEqualTo(500);
        assertThat(report.first()).hasSize(50);
    }

    @Test
    void a_row_that_refers_to_nothing_is_found() throws SQLException {
        Databases.tamper(file, "UPDATE reaction SET event_id = 1");

        assertThat(verify().first())
                .map(Finding::toString)
                .containsExactly("reaction in row 1: it refers to a row of event that is not there");
    }

    @Test
    void other_tables_than_this_version_makes_are_found() throws SQLException {
        Databases.tamper(
                file,
                "DROP INDEX event_due",
                "CREATE TABLE extra (id INTEGER)",
                "DROP INDEX reaction_event_emoji",
                "CREATE INDEX reaction_event_emoji ON reaction (emoji)");

        assertThat(verify().first())
                .map(Finding::toString)
                .containsExactly(
                        "schema: the index event_due is missing",
                        "schema: the index reaction_event_emoji is not as this version makes it",
                        "schema: the table extra is not one of this version");
    }

    @Test
    void statistics_of_the_planner_are_no_finding() throws SQLException {
        Databases.addEvents(file, 1_000);
        Optimizer.all(DatabaseFile.existing(settings));

        assertThat(verify().first()).isEmpty();
    }

    @Test
    void damage_in_the_middle_of_the_file_is_found_and_the_rest_is_read() throws Exception {
        Databases.damage(file, 4096 * 12);

        Verification.Report report = verify();

        assertThat(report.count()).isPositive();
        assertThat(report.first()).anyMatch(finding -> finding.where().equals("file"));
    }

    @Test
    void a_file_that_is_damaged_from_its_beginning_is_a_finding() throws Exception {
        Databases.damage(file, 100);

        assertThat(verify().first()).map(Finding::toString).anyMatch(line -> line.startsWith("file: it is damaged"));
    }

    @Test
    void tables_of_another_version_are_refused_with_what_to_do() throws SQLException {
        Databases.ofNewerVersion(file);

        assertThatExceptionOfType(UpkeepFailed.class)
                .isThrownBy(this::verify)
                .withMessageContaining("Run a newer version of this bot");
    }

    @Test
    void nothing_of_the_comparison_is_left_in_the_temporary_folder() throws IOException {
        List<String> before = Databases.files(Path.of(System.getProperty("java.io.tmpdir")));

        verify();

        assertThat(Databases.files(Path.of(System.getProperty("java.io.tmpdir"))))
                .filteredOn(name -> name.startsWith("reminder-bot-"))
                .isSubsetOf(before);
    }

    private Verification.Report verify() {
        return Verification.of(settings, new TestClock());
    }
}
