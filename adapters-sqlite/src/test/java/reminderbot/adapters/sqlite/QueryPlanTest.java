package reminderbot.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.session.Configuration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reminderbot.adapters.sqlite.event.TitleHolds;
import reminderbot.adapters.sqlite.maintenance.Optimizer;
import reminderbot.adapters.sqlite.mapping.Mappings;
import reminderbot.contracts.fixture.TestClock;

/** The plans SQLite makes without statistics, which is how a bot with fewer than a thousand events runs. */
class QueryPlanTest {
    private static final String ROOT = "reminderbot.adapters.sqlite.";
    private static final Configuration MAPPINGS = Mappings.of(SqliteStores.mappers());

    /** Read as a whole on purpose: asked at start only. */
    private static final Set<String> SCANS = Set.of("event.EventMapper.listOpen");

    @TempDir
    private Path folder;

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        Path file = folder.resolve("bot.db");
        SqliteStorage.open(SqliteSettings.of(file), new TestClock()).close();
        connect();
    }

    private void connect() throws SQLException {
        Path file = folder.resolve("bot.db");
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        TitleHolds.addTo(connection);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            event.EventMapper.find                       | SEARCH event USING INTEGER PRIMARY KEY (rowid=?)
            event.EventMapper.findRequired               | SEARCH event USING INTEGER PRIMARY KEY (rowid=?)
            event.EventMapper.list                       | SEARCH event USING INDEX event_guild_created (guild_id=?)
            event.EventMapper.search                     | SEARCH event USING INDEX event_guild_created (guild_id=?)
            event.EventMapper.listDue                    | SEARCH event USING INDEX event_due (next_reminder_at<?)
            event.EventMapper.listDue                    | SEARCH reminder_log USING COVERING INDEX reminder_log_one_pending (event_id=?)
            event.EventMapper.findNextDue                | SEARCH event USING COVERING INDEX event_due (next_reminder_at>?)
            reaction.ReactionMapper.list                 | SEARCH reaction USING INDEX sqlite_autoindex_reaction_1 (event_id=?)
            reaction.ReactionMapper.find                 | SEARCH reaction USING INDEX sqlite_autoindex_reaction_1 (event_id=? AND user_id=?)
            reminder.ReminderLogMapper.find              | SEARCH reminder_log USING INDEX sqlite_autoindex_reminder_log_1 (key=?)
            reminder.ReminderLogMapper.findPending       | SEARCH reminder_log USING INDEX reminder_log_one_pending (event_id=?)
            reminder.ReminderLogMapper.list              | SEARCH reminder_log USING INDEX sqlite_autoindex_reminder_log_2 (event_id=?)
            reminder.ReminderLogMapper.listDueTries      | SEARCH reminder_log USING COVERING INDEX reminder_log_next_attempt (next_attempt_at<?)
            reminder.ReminderLogMapper.findNextTryAfter  | SEARCH reminder_log USING COVERING INDEX reminder_log_next_attempt (next_attempt_at>?)
            reminder.ReminderLogMapper.deleteForgettable | SEARCH reminder_log USING INDEX reminder_log_status (status=? AND scheduled_at<?)
            reminder.ReminderLogMapper.listPings         | SEARCH l USING INDEX sqlite_autoindex_reminder_log_2 (event_id=?)
            reminder.ReminderLogMapper.listPings         | SEARCH r USING PRIMARY KEY (reminder_id=?)
            guild.MemberMapper.listExcused               | SEARCH u USING PRIMARY KEY (guild_id=?)
            """)
    void a_hot_query_uses_its_index(String statement, String step) throws SQLException {
        assertThat(plan(MAPPINGS.getMappedStatement(ROOT + statement))).contains(step);
    }

    @ParameterizedTest
    @CsvSource({
        "event.EventMapper.list",
        "event.EventMapper.search",
        "event.EventMapper.listDue",
        "event.EventMapper.findNextDue",
        "reaction.ReactionMapper.list",
        "reminder.ReminderLogMapper.list",
        "reminder.ReminderLogMapper.listDueTries"
    })
    void rows_come_in_the_order_of_the_index_so_that_a_limit_ends_the_query(String statement) throws SQLException {
        assertThat(plan(MAPPINGS.getMappedStatement(ROOT + statement))).noneMatch(step -> step.contains("TEMP B-TREE"));
    }

    @Test
    void no_statement_reads_a_whole_table() throws SQLException {
        requireNoScan();
    }

    /** From so many events on the bot lets the planner learn how values are spread. */
    @Test
    void nor_does_one_when_the_planner_has_learnt_from_a_thousand_events() throws SQLException {
        fill(1_000);
        connection.close();
        assertThat(Optimizer.all(DatabaseFile.existing(SqliteSettings.of(folder.resolve("bot.db"))))
                        .analysed())
                .isTrue();
        connect();

        requireNoScan();
    }

    private void requireNoScan() throws SQLException {
        for (MappedStatement statement : statements()
                .filter(statement -> !SCANS.contains(name(statement)))
                .toList()) {
            assertThat(plan(statement))
                    .as(statement.getId())
                    .noneMatch(step -> step.startsWith("SCAN") && !step.startsWith("SCAN json_each"));
        }
    }

    /** All but those of the scheduler, upkeep, rows that were found by their guild, and storing a guild or member. */
    @Test
    void every_statement_keeps_to_one_guild() {
        assertThat(statements()
                        .filter(statement ->
                                !statement.getBoundSql(null).getSql().contains("guild_id = "))
                        .map(QueryPlanTest::name))
                .containsExactlyInAnyOrder(
                        "event.EventMapper.listDue",
                        "event.EventMapper.findNextDue",
                        "event.EventMapper.listOpen",
                        "guild.GuildMapper.save",
                        "guild.MemberMapper.save",
                        "guild.MemberMapper.touch",
                        "reminder.ReminderLogMapper.listDueTries",
                        "reminder.ReminderLogMapper.findNextTryAfter",
                        "reminder.ReminderLogMapper.deleteForgettable",
                        "reminder.ReminderLogMapper.update",
                        "reminder.ReminderPartMapper.add",
                        "reminder.ReminderPartMapper.addRecipients",
                        "reminder.ReminderPartMapper.delete",
                        "reminder.ReminderPartMapper.list");
    }

    /** Half of the events in one of two guilds each, a tenth of them active; answers, reminders and recipients. */
    private void fill(int events) throws SQLException {
        String numbers = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d) ";
        try (Statement statement = connection.createStatement()) {
            statement.execute(numbers.formatted(2)
                    + "INSERT INTO guild (guild_id, name, created_at, updated_at) SELECT i, 'Guild', 0, 0 FROM n");
            statement.execute(numbers.formatted(events) + """
                    INSERT INTO event (message_id, channel_id, guild_id, title, last_reminder, anchor, state, state_reason,
                        closed_at, next_reminder_at, created_at, updated_at)
                    SELECT i, 1, 1 + i % 2, 'Match', 0, 0, iif(i % 10 = 0, 'active', 'closed'),
                        iif(i % 10 = 0, NULL, 'by_moderator'), iif(i % 10 = 0, NULL, 1), iif(i % 10 = 0, i, NULL), i, 0
                    FROM n""");
            statement.execute(numbers.formatted(5) + """
                    INSERT INTO reaction (event_id, user_id, emoji, reacted_at, created_at, updated_at)
                    SELECT message_id, i, 'x', 0, 0, 0 FROM n, event""");
            statement.execute(numbers.formatted(3) + """
                    INSERT INTO reminder_log (event_id, key, scheduled_at, status, sent_at, created_at, updated_at)
                    SELECT message_id, printf('%016d', message_id * 10 + i), i, 'sent', i, 0, 0 FROM n, event""");
            statement.execute(
                    "INSERT INTO reminder_part (reminder_id, number, state, message_id) SELECT id, 1, 'delivered', 1 FROM reminder_log");
            statement.execute(numbers.formatted(3) + """
                    INSERT INTO reminder_recipient (reminder_id, part, position, user_id)
                    SELECT id, 1, i, i FROM reminder_log, n""");
        }
    }

    private static Stream<MappedStatement> statements() {
        Set<String> names = Set.copyOf(MAPPINGS.getMappedStatementNames());
        assertThat(names).hasSizeGreaterThan(25);
        return names.stream().filter(name -> name.startsWith(ROOT)).map(MAPPINGS::getMappedStatement);
    }

    private static String name(MappedStatement statement) {
        return statement.getId().substring(ROOT.length());
    }

    private List<String> plan(MappedStatement statement) throws SQLException {
        String sql = statement.getBoundSql(null).getSql();
        List<String> steps = new ArrayList<>();
        try (PreparedStatement explain = connection.prepareStatement("EXPLAIN QUERY PLAN " + sql);
                ResultSet rows = explain.executeQuery()) {
            while (rows.next()) {
                steps.add(rows.getString("detail"));
            }
        }
        return steps;
    }
}
