package reminderbot.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
import reminderbot.adapters.sqlite.mapping.Mappings;
import reminderbot.contracts.fixture.TestClock;

/** How SQLite goes about every statement there is, and that statistics change nothing about it. */
class QueryPlanTest {
    private static final String ROOT = "reminderbot.adapters.sqlite.";
    private static final Configuration MAPPINGS = Mappings.of(SqliteStores.mappers());
    private static final Path GOLDEN = Path.of("src/test/resources/query-plans.golden.txt");

    /** Read as a whole on purpose: asked at start, and once a day. */
    private static final Set<String> SCANS = Set.of(
            "event.EventMapper.listImported",
            "event.EventMapper.listOpen",
            "guild.GuildMapper.listPresent",
            "guild.GuildMapper.listLeft");

    /** Gathered by person; pages that an index has limited, by what is alike (the committed file shows both); few of one part. */
    private static final Set<String> SORTED = Set.of(
            "guild.MemberMapper.list",
            "reaction.ReactionMapper.listAfter",
            "reminder.ReminderLogMapper.listPings",
            "reminder.ReminderPartMapper.list");

    @TempDir
    private Path folder;

    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        Path file = folder.resolve("bot.db");
        SqliteStorage.open(SqliteSettings.of(file), new TestClock()).close();
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        TitleHolds.addTo(connection);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    /**
     * A change of a statement or an index shows in the difference of the committed file; if it is meant, replace that file
     * by target/query-plans.txt, which this test writes.
     */
    @Test
    void every_statement_has_the_plan_of_the_committed_file() throws Exception {
        String plans = plans();
        Files.writeString(Path.of("target/query-plans.txt"), plans);

        assertThat(plans).isEqualTo(Files.readString(GOLDEN));
    }

    @ParameterizedTest
    @CsvSource({"ANALYZE, 200", "ANALYZE, 20000", "PRAGMA optimize = 0x10002, 200", "PRAGMA optimize = 0x10002, 20000"})
    void the_plans_stay_what_they_are_when_statistics_are_gathered(String gather, int events) throws Exception {
        Crowd.fill(connection, events);
        execute(gather);
        execute("SELECT 1 FROM sqlite_stat1");
        // Statistics count from when a connection has read them.
        execute("ANALYZE sqlite_schema");

        assertThat(plans()).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void no_statement_reads_a_whole_table() throws Exception {
        for (MappedStatement statement : statements()) {
            Plan plan = plan(statement);
            assertThat(plan.scansOfTables().isEmpty())
                    .as(() -> statement.getId() + " " + plan.steps())
                    .isNotEqualTo(SCANS.contains(name(statement)));
        }
    }

    @Test
    void rows_come_in_the_order_of_an_index_so_that_a_limit_ends_the_query() throws Exception {
        for (MappedStatement statement : statements()) {
            Plan plan = plan(statement);
            assertThat(plan.sorts())
                    .as(() -> statement.getId() + " " + plan.steps())
                    .isEqualTo(SORTED.contains(name(statement)));
        }
    }

    /** All but those of the scheduler, of rows that were found by their guild, and those that store a guild or member. */
    @Test
    void every_statement_keeps_to_one_guild() {
        assertThat(statements().stream()
                        .filter(statement ->
                                !statement.getBoundSql(null).getSql().contains("guild_id = "))
                        .map(QueryPlanTest::name))
                .containsExactlyInAnyOrder(
                        "event.EventMapper.listDue",
                        "event.EventMapper.findNextDue",
                        "event.EventMapper.listGone",
                        "event.EventMapper.findNextGone",
                        "event.EventMapper.listImported",
                        "event.EventMapper.listOpen",
                        "guild.GuildMapper.save",
                        "guild.GuildMapper.listPresent",
                        "guild.GuildMapper.listLeft",
                        "guild.MemberMapper.save",
                        "guild.MemberMapper.saveAll",
                        "guild.MemberMapper.touch",
                        "reminder.ReminderLogMapper.deleteForgettable",
                        "reminder.ReminderLogMapper.listDueTries",
                        "reminder.ReminderLogMapper.findNextTryAfter",
                        "reminder.ReminderLogMapper.listDueRemovals",
                        "reminder.ReminderLogMapper.findNextRemoval",
                        "reminder.ReminderLogMapper.update",
                        "reminder.ReminderPartMapper.add",
                        "reminder.ReminderPartMapper.addRecipients",
                        "reminder.ReminderPartMapper.delete",
                        "reminder.ReminderPartMapper.list");
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String plans() throws SQLException {
        StringBuilder text = new StringBuilder();
        for (MappedStatement statement : statements()) {
            text.append(name(statement)).append('\n');
            plan(statement)
                    .steps()
                    .forEach(step -> text.append("    ").append(step).append('\n'));
        }
        return text.toString();
    }

    /** In the order of their names; MyBatis knows each by its short name too. */
    private static List<MappedStatement> statements() {
        Set<String> names = new TreeSet<>(MAPPINGS.getMappedStatementNames());
        List<MappedStatement> statements = names.stream()
                .filter(name -> name.startsWith(ROOT))
                .map(MAPPINGS::getMappedStatement)
                .toList();
        assertThat(statements).hasSameSizeAs(methods().toList());
        return statements;
    }

    private static Stream<Object> methods() {
        return SqliteStores.mappers().stream().flatMap(mapper -> Arrays.stream(mapper.getDeclaredMethods()));
    }

    private static String name(MappedStatement statement) {
        return statement.getId().substring(ROOT.length());
    }

    private Plan plan(MappedStatement statement) throws SQLException {
        return Plan.of(connection, statement);
    }
}
