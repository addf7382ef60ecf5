package reminderbot.adapters.sqlite.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static reminderbot.adapters.sqlite.legacy.Found.field;
import static reminderbot.adapters.sqlite.legacy.Found.has;
import static reminderbot.adapters.sqlite.legacy.Found.items;
import static reminderbot.adapters.sqlite.legacy.Found.text;
import static reminderbot.adapters.sqlite.legacy.Found.whole;

import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.application.legacy.LegacyContents;
import reminderbot.application.legacy.LegacyRecord;
import reminderbot.application.legacy.LegacyUnreadable;
import reminderbot.application.legacy.LegacyValue;

/** What the tables of each version become. */
class SqliteLegacySourceTest {
    private static final String MESSAGE = "1100000000000000101";

    @TempDir
    private Path folder;

    @Test
    void an_event_of_the_python_version_has_its_answers_by_the_number_of_its_row() throws Exception {
        LegacyContents contents = read(OlderTables.PYTHON, """
                INSERT INTO reaction VALUES (2, 'then', 'then', 7, 200000000000000002, '❌', '2025-08-23 18:29:53');
                INSERT INTO event VALUES (8, 'then', 'then', 7, 910100000000000011, 900100000000000001, 'Other', NULL, 60.0,
                    0, 'then', '[]');
                """);

        LegacyRecord event = contents.events().get(0);
        assertThat(event.key()).isEqualTo(MESSAGE);
        assertThat(field(event, "message_id")).isEqualTo(whole(1100000000000000101L));
        assertThat(field(event, "channel_id")).isEqualTo(whole(910100000000000011L));
        assertThat(field(event, "guild_id")).isEqualTo(whole(900100000000000001L));
        assertThat(field(event, "title")).isEqualTo(text("Training"));
        assertThat(field(event, "description")).isEqualTo(text("Bring water"));
        assertThat(field(event, "interval_minutes")).isEqualTo(new LegacyValue.Decimal(60, "60.0"));
        assertThat(field(event, "is_paused")).isEqualTo(new LegacyValue.Flag(false));
        assertThat(items(field(event, "required_reactions"))).containsExactly(text("✅"), text("❌"));
        List<LegacyValue> answers = items(field(event, "reactions"));
        assertThat(answers).extracting(answer -> field(answer, "emoji")).containsExactly(text("✅"), text("❌"));
        assertThat(field(answers.get(1), "user_id")).isEqualTo(whole(200000000000000002L));
        assertThat(items(field(contents.events().get(1), "reactions"))).isEmpty();
    }

    @Test
    void times_of_the_python_version_stay_local_ones() throws Exception {
        LegacyRecord event = read(OlderTables.PYTHON).events().get(0);

        assertThat(field(event, "last_reminder")).isEqualTo(text("2025-08-23 18:32:56.457206"));
        assertThat(field(event, "created_at")).isEqualTo(text("2025-08-20 09:00:00.000001"));
        assertThat(field(items(field(event, "reactions")).get(0), "reacted_at")).isEqualTo(text("2025-08-23 18:28:53"));
    }

    @Test
    void what_is_the_tables_own_affair_is_not_handed_on() throws Exception {
        LegacyContents contents = read(
                OlderTables.PYTHON,
                "INSERT INTO user VALUES (1, 'then', 'then', 200000000000000001, 900100000000000001, 'ann', 0, 'then')");

        assertThat(((LegacyValue.Fields) contents.events().get(0).value()).values())
                .doesNotContainKeys("id", "updated_at");
        assertThat(((LegacyValue.Fields) contents.guilds().get(0).value()).values())
                .containsOnlyKeys("guild_id", "name", "settings");
        assertThat(((LegacyValue.Fields) contents.members().get(0).value()).values())
                .containsOnlyKeys("guild_id", "user_id", "username", "is_bot", "last_seen");
    }

    @Test
    void people_of_the_python_version_are_members_of_their_guilds() throws Exception {
        LegacyContents contents = read(
                OlderTables.PYTHON,
                "INSERT INTO user VALUES (1, 'then', 'then', 200000000000000001, 900100000000000001, 'ann', 1,"
                        + " '2025-08-24 10:00:00')");

        LegacyRecord member = contents.members().get(0);
        assertThat(member.key()).isEqualTo("200000000000000001");
        assertThat(field(member, "guild_id")).isEqualTo(whole(900100000000000001L));
        assertThat(field(member, "username")).isEqualTo(text("ann"));
        assertThat(field(member, "is_bot")).isEqualTo(new LegacyValue.Flag(true));
        assertThat(field(member, "last_seen")).isEqualTo(text("2025-08-24 10:00:00"));
    }

    @Test
    void guilds_of_failed_commands_are_left_behind() throws Exception {
        LegacyContents contents = read(OlderTables.PYTHON, """
                INSERT INTO guild VALUES (1, 'then', 'then', 'Guild None', '{}'), (2, 'then', 'then', 'Guild None', '{}');
                INSERT INTO guild VALUES (3, 'then', 'then', 'Small', '{}');
                """);

        assertThat(contents.guilds()).extracting(LegacyRecord::key).containsExactly("3", "900100000000000001");
        assertThat(contents.leftBehind())
                .containsExactly("2 junk guilds: named \"Guild None\", by commands that failed");
    }

    @Test
    void reminder_logs_and_reactions_without_event_are_counted() throws Exception {
        LegacyContents contents = read(OlderTables.PYTHON, """
                INSERT INTO reaction VALUES (2, 'then', 'then', 99, 200000000000000002, '❌', 'then');
                INSERT INTO reminderlog VALUES (1, 'then', 'then', 7, 'then', NULL, 0, 'sent', NULL);
                INSERT INTO reminderlog VALUES (2, 'then', 'then', 7, 'then', NULL, 0, 'sent', NULL);
                INSERT INTO reminderlog VALUES (3, 'then', 'then', 7, 'then', NULL, 0, 'sent', NULL);
                """);

        assertThat(contents.leftBehind())
                .containsExactly("1 reaction: the event is not there", "3 reminder logs: the history of the older bot");
    }

    @Test
    void rows_of_tables_that_nobody_knows_are_counted() throws Exception {
        LegacyContents contents =
                read(OlderTables.PYTHON, "CREATE TABLE bookmark (id INTEGER)", "INSERT INTO bookmark VALUES (1), (2)");

        assertThat(contents.leftBehind()).containsExactly("2 rows of the table bookmark: not known here");
    }

    @Test
    void double_answers_of_early_tables_are_handed_on() throws Exception {
        LegacyContents contents = read(
                OlderTables.PYTHON,
                "INSERT INTO reaction VALUES (2, 'then', 'then', 7, 200000000000000001, '❌', '2025-08-23 18:29:53')");

        assertThat(items(field(contents.events().get(0), "reactions"))).hasSize(2);
    }

    @Test
    void the_first_typescript_version_kept_answers_in_a_table() throws Exception {
        LegacyContents contents = read(OlderTables.FIRST_TYPESCRIPT);

        LegacyRecord event = contents.events().get(0);
        assertThat(event.key()).isEqualTo(MESSAGE);
        assertThat(field(event, "message_id")).isEqualTo(text(MESSAGE));
        assertThat(field(event, "description")).isEqualTo(new LegacyValue.Nothing());
        assertThat(has(event, "users_who_reacted")).isFalse();
        assertThat(items(field(event, "required_reactions"))).containsExactly(text("✅"));
        assertThat(field(items(field(event, "reactions")).get(0), "user_id")).isEqualTo(text("200000000000000001"));
        assertThat(field(contents.guilds().get(0), "name")).isEqualTo(text("Club"));
        assertThat(field(contents.members().get(0), "username")).isEqualTo(text("ann"));
        assertThat(contents.leftBehind()).isEmpty();
    }

    @Test
    void times_of_the_typescript_versions_without_a_zone_are_utc() throws Exception {
        LegacyContents contents = read(OlderTables.FIRST_TYPESCRIPT);

        LegacyRecord event = contents.events().get(0);
        assertThat(field(event, "created_at")).isEqualTo(text("2025-08-20 09:00:00Z"));
        assertThat(field(event, "last_reminder")).isEqualTo(text("2025-08-23T18:32:56.457Z"));
        assertThat(field(items(field(event, "reactions")).get(0), "reacted_at"))
                .isEqualTo(text("2025-08-23 18:28:53Z"));
        assertThat(field(contents.members().get(0), "last_seen")).isEqualTo(text("2025-08-23 18:28:53Z"));
    }

    @Test
    void a_title_that_looks_like_a_time_stays_what_it_is() throws Exception {
        LegacyContents contents = read(OlderTables.TYPESCRIPT, "UPDATE events SET title = '2025-08-20 09:00:00'");

        assertThat(field(contents.events().get(0), "title")).isEqualTo(text("2025-08-20 09:00:00"));
    }

    @Test
    void later_typescript_versions_kept_who_answered_as_a_list() throws Exception {
        LegacyContents contents = read(OlderTables.TYPESCRIPT);

        LegacyRecord event = contents.events().get(0);
        assertThat(items(field(event, "users_who_reacted")))
                .containsExactly(text("200000000000000001"), text("200000000000000002"));
        assertThat(has(event, "reactions")).isFalse();
        assertThat(contents.guilds()).isEmpty();
        assertThat(contents.members()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'[1,'", "'{}'", "'[1] [2]'", "''", "'nobody'"})
    void text_that_is_no_list_is_handed_on_as_it_stands(String list) throws Exception {
        LegacyContents contents =
                read(OlderTables.TYPESCRIPT, "UPDATE events SET users_who_reacted = '%s'".formatted(list));

        assertThat(field(contents.events().get(0), "users_who_reacted")).isEqualTo(text(list));
    }

    @Test
    void odd_values_in_a_list_are_handed_on() throws Exception {
        LegacyContents contents = read(
                OlderTables.TYPESCRIPT,
                "UPDATE events SET users_who_reacted ='[200000000000000001, 2.5, null, true, {\"id\": []}]'");

        assertThat(items(field(contents.events().get(0), "users_who_reacted")))
                .containsExactly(
                        whole(200000000000000001L),
                        new LegacyValue.Decimal(2.5, "2.5"),
                        new LegacyValue.Nothing(),
                        new LegacyValue.Flag(true),
                        new LegacyValue.Fields(Map.of("id", new LegacyValue.Items(List.of())), Set.of()));
    }

    @Test
    void guild_configs_keep_the_names_of_their_columns() throws Exception {
        LegacyContents contents = read(OlderTables.TYPESCRIPT, OlderTables.GUILD_CONFIGS);

        LegacyRecord guild = contents.guilds().get(0);
        assertThat(guild.key()).isEqualTo("900100000000000001");
        assertThat(field(guild, "guild_name")).isEqualTo(text("Club"));
        assertThat(field(guild, "timezone")).isEqualTo(text("America/Toronto"));
        assertThat(field(guild, "default_interval_minutes")).isEqualTo(new LegacyValue.Decimal(120, "120.0"));
        assertThat(items(field(guild, "default_reactions"))).containsExactly(text("👍"));
        assertThat(items(field(guild, "admin_role_ids"))).containsExactly(text("920100000000000001"));
    }

    @Test
    void settings_of_guilds_are_read_where_there_is_no_event_yet() throws Exception {
        LegacyContents contents = read(OlderTables.GUILD_CONFIGS);

        assertThat(contents.guilds()).hasSize(1);
        assertThat(contents.events()).isEmpty();
    }

    @Test
    void times_of_the_last_versions_stay_numbers() throws Exception {
        LegacyRecord event = read(OlderTables.LAST_TYPESCRIPT).events().get(0);

        assertThat(field(event, "last_reminder")).isEqualTo(whole(1755973976));
        assertThat(field(event, "created_at")).isEqualTo(whole(1755973733));
        assertThat(has(event, "last_reminded_at")).isFalse();
    }

    @Test
    void answers_that_were_taken_back_are_none_and_several_of_one_person_are_handed_on() throws Exception {
        LegacyContents contents = read(OlderTables.LAST_TYPESCRIPT);

        assertThat(items(field(contents.events().get(0), "reactions")))
                .extracting(answer -> field(answer, "user_id"), answer -> field(answer, "emoji"))
                .containsExactly(
                        tuple(text("200000000000000001"), text("✅")), tuple(text("200000000000000001"), text("❌")));
        assertThat(contents.leftBehind()).containsExactly("1 reaction: taken back, so no answer");
        assertThat(field(contents.guilds().get(0), "default_reminder_interval")).isEqualTo(whole(60));
        assertThat(items(field(contents.guilds().get(0), "allowed_roles"))).hasSize(1);
    }

    @Test
    void a_table_of_the_first_version_may_stand_beside_settings_of_the_third() throws Exception {
        LegacyContents contents = read(OlderTables.FIRST_TYPESCRIPT, OlderTables.GUILD_CONFIGS);

        assertThat(contents.events()).hasSize(1);
        assertThat(contents.guilds())
                .extracting(guild -> has(guild, "guild_name"))
                .containsExactly(false, true);
    }

    @Test
    void both_versions_in_one_file_are_both_read() throws Exception {
        LegacyContents contents = read(
                OlderTables.PYTHON,
                OlderTables.TYPESCRIPT,
                OlderTables.GUILD_CONFIGS,
                "UPDATE events SET message_id = '1100000000000000102'");

        assertThat(contents.events()).extracting(LegacyRecord::key).containsExactly(MESSAGE, "1100000000000000102");
        assertThat(contents.guilds()).hasSize(2);
        assertThat(contents.leftBehind()).isEmpty();
    }

    /** 10:00 local time is 20:00 UTC at the earliest, on the day before. */
    @ParameterizedTest
    @CsvSource({
        "2025-08-23T19:59:59.000Z, Training",
        "2025-08-23T20:00:00.000Z, Cup",
        "2025-08-25 00:00:00, Cup",
        "1755979199, Training",
        "1755979200000, Cup",
        "some day, Cup"
    })
    void of_a_message_in_both_versions_the_python_one_counts_only_if_it_certainly_changed_last(
            String changed, String title) throws Exception {
        LegacyContents contents = read(
                OlderTables.PYTHON,
                OlderTables.TYPESCRIPT.replace("updated_at DATETIME", "updated_at"),
                "UPDATE events SET updated_at = iif('%1$s' GLOB '[0-9]*[0-9]' AND '%1$s' NOT LIKE '%%-%%', CAST('%1$s' AS INTEGER), '%1$s')"
                        .formatted(changed));

        assertThat(contents.events()).extracting(event -> field(event, "title")).containsExactly(text(title));
        String other = title.equals("Cup") ? "Python" : "TypeScript";
        assertThat(contents.leftBehind())
                .containsExactly("1 event of the %s version: the other version has them too and counts (%s)"
                        .formatted(other, MESSAGE));
    }

    @Test
    void every_value_counts_as_what_is_stored_whatever_the_column_says() throws Exception {
        LegacyContents contents = read(
                OlderTables.TYPESCRIPT,
                "CREATE TABLE event (id, message_id, channel_id, guild_id, title, interval_minutes, is_paused, extra)",
                "INSERT INTO event VALUES (1, 1.1e18, x'00FF', NULL, 17, 'often', 'yes', 9e999)");

        LegacyRecord event = contents.events().get(0);
        assertThat(field(event, "message_id")).isEqualTo(new LegacyValue.Decimal(1.1e18, "1.1E18"));
        assertThat(field(event, "channel_id")).isEqualTo(new LegacyValue.Binary(2));
        assertThat(field(event, "guild_id")).isEqualTo(new LegacyValue.Nothing());
        assertThat(field(event, "title")).isEqualTo(whole(17));
        assertThat(field(event, "interval_minutes")).isEqualTo(text("often"));
        assertThat(field(event, "is_paused")).isEqualTo(text("yes"));
        assertThat(field(event, "extra")).isEqualTo(new LegacyValue.Decimal(Double.POSITIVE_INFINITY, "Infinity"));
        assertThat(event.key()).isEqualTo("1");
    }

    @Test
    void values_that_break_the_rules_of_their_table_are_no_damage() throws Exception {
        LegacyContents contents = read(
                OlderTables.PYTHON,
                "PRAGMA writable_schema = ON",
                "UPDATE sqlite_schema SET sql = replace(sql, 'description TEXT', 'description TEXT NOT NULL CHECK (0)')"
                        + " WHERE name = 'event'",
                "UPDATE event SET description = NULL, is_paused = 'maybe'");

        assertThat(contents.events()).hasSize(1);
    }

    @Test
    void who_is_a_bot_and_what_is_paused_is_yes_or_no() throws Exception {
        LegacyContents contents = read(
                OlderTables.PYTHON,
                "INSERT INTO user VALUES (1, 'then', 'then', 200000000000000001, 900100000000000001, 'ann', 1, 'then')",
                "INSERT INTO user VALUES (2, 'then', 'then', 200000000000000002, 900100000000000001, 'bob', 2, 'then')");

        assertThat(contents.members())
                .extracting(member -> field(member, "is_bot"))
                .containsExactly(new LegacyValue.Flag(true), whole(2));
    }

    /** SQLite reads noughts there, and its check may find nothing wrong with them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 100, 4095, 4096})
    void a_file_whose_end_is_missing_is_damage(int missing) throws Exception {
        Path file = OlderTables.make(folder.resolve("older.db"), OlderTables.PYTHON);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - missing);
        }

        assertThatExceptionOfType(LegacyUnreadable.class)
                .isThrownBy(() -> new SqliteLegacySource(file).read())
                .withMessageContaining("is damaged (its last %d bytes are missing)", missing)
                .matches(refused -> refused.kind() == LegacyUnreadable.Kind.JSON_CORRUPT);
    }

    /** Nobody can tell whether rows are missing in the one or too many in the other. */
    @Test
    void an_index_with_fewer_rows_than_its_table_is_damage() {
        assertThatExceptionOfType(LegacyUnreadable.class)
                .isThrownBy(() -> read(OlderTables.PYTHON, """
                        CREATE INDEX event_title ON event (title) WHERE id = 0;
                        PRAGMA writable_schema = ON;
                        UPDATE sqlite_schema SET sql = replace(sql, 'WHERE id = 0', '') WHERE name = 'event_title';
                        """))
                .withMessageContaining("is damaged (wrong # of entries in index event_title)");
    }

    @Test
    void views_triggers_and_tables_made_by_code_are_not_looked_at() throws Exception {
        LegacyContents contents = read(
                OlderTables.TYPESCRIPT,
                "CREATE VIEW event AS SELECT message_id, channel_id, guild_id, load_extension('x') AS id FROM events",
                "CREATE VIRTUAL TABLE guild_configs USING fts5(guild_id)",
                "INSERT INTO guild_configs VALUES ('900100000000000001')");

        assertThat(contents.events()).hasSize(1);
        assertThat(contents.guilds()).isEmpty();
    }

    @Test
    void names_may_be_spelled_in_capitals() throws Exception {
        LegacyContents contents = read(
                "CREATE TABLE EVENTS (MESSAGE_ID TEXT, CHANNEL_ID TEXT, Guild_Id TEXT)",
                "INSERT INTO EVENTS VALUES ('1', '2', '3')");

        assertThat(field(contents.events().get(0), "guild_id")).isEqualTo(text("3"));
    }

    private LegacyContents read(String... scripts) throws Exception {
        return new SqliteLegacySource(OlderTables.make(folder.resolve("older.db"), scripts)).read();
    }
}
