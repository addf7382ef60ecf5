package reminderbot.adapters.sqlite.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.adapters.sqlite.mapping.Mappings;
import reminderbot.adapters.sqlite.mapping.Unit;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.storage.StorageException;

/** A hundred thousand answers to one event, handed over one by one. */
class ReactionStreamTest {
    private static final int ANSWERS = 100_000;

    @TempDir
    private Path folder;

    private final List<Long> seen = new ArrayList<>();
    private SqlSession session;
    private ReactionMapper mapper;

    @BeforeEach
    void fill() throws SQLException {
        Path file = folder.resolve("bot.db");
        try (SqliteStorage storage = SqliteStorage.open(SqliteSettings.of(file), new TestClock())) {
            storage.run(stores -> {
                stores.guilds().save(Guilds.aGuild());
                stores.events().save(Events.anEvent().build());
            });
        }
        session = new SqlSessionFactoryBuilder()
                .build(Mappings.of(List.of(ReactionMapper.class)))
                .openSession(ExecutorType.REUSE, DriverManager.getConnection("jdbc:sqlite:" + file));
        mapper = new Unit(session, TestClock.START).mapper(ReactionMapper.class);
        execute("""
                WITH RECURSIVE answer (user_id) AS (
                    SELECT 1 UNION ALL SELECT user_id + 1 FROM answer WHERE user_id < %d)
                INSERT INTO reaction (event_id, user_id, emoji, reacted_at, created_at, updated_at)
                SELECT message_id, user_id, '✅', 0, 0, 0 FROM answer, event
                """.formatted(ANSWERS));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void every_answer_comes_once_in_order() {
        mapper.list(Ids.event(1), row -> seen.add(row.getResultObject().userId().value()));

        assertThat(seen).hasSize(ANSWERS).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void every_answer_is_seen_before_the_next_is_read() throws SQLException {
        breakLast();

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> mapper.list(
                        Ids.event(1),
                        row -> seen.add(row.getResultObject().userId().value())));

        assertThat(seen).hasSize(ANSWERS - 1);
    }

    @Test
    void a_handler_that_has_had_enough_ends_it() throws SQLException {
        breakLast();

        mapper.list(Ids.event(1), row -> {
            seen.add(row.getResultObject().userId().value());
            if (seen.size() == 3) {
                row.stop();
            }
        });

        assertThat(seen).containsExactly(1L, 2L, 3L);
    }

    @Test
    void a_handler_that_throws_ends_it_and_is_heard_as_it_is() throws SQLException {
        breakLast();

        assertThatIllegalStateException()
                .isThrownBy(() -> mapper.list(Ids.event(1), row -> {
                    seen.add(row.getResultObject().userId().value());
                    throw new IllegalStateException("no more");
                }))
                .withMessage("no more")
                .withNoCause();

        assertThat(seen).containsExactly(1L);
        mapper.list(Ids.event(1), row -> row.stop());
    }

    /** Has SQLite fail when it comes to the last answer, and not before. */
    private void breakLast() throws SQLException {
        execute("ALTER TABLE reaction RENAME TO answer");
        execute("""
                CREATE VIEW reaction AS
                SELECT event_id, user_id, emoji, source, reacted_at,
                    iif(user_id = %d, abs(-9223372036854775807 - 1), updated_at) AS updated_at
                FROM answer
                """.formatted(ANSWERS));
    }

    private void execute(String sql) throws SQLException {
        Connection connection = session.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
