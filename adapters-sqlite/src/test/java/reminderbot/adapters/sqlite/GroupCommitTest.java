package reminderbot.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.Stores;

/** Several callers, one commit. Guilds are named by numbers here; another connection tells what is committed. */
@Timeout(60)
class GroupCommitTest {
    @TempDir
    private Path folder;

    private SqliteStorage storage;
    private Connection other;
    private Group group;

    @BeforeEach
    void open() throws SQLException {
        Path file = folder.resolve("bot.db");
        storage = SqliteStorage.open(SqliteSettings.of(file), new TestClock());
        other = DriverManager.getConnection("jdbc:sqlite:" + file);
        group = new Group(storage);
    }

    @AfterEach
    void close() throws SQLException {
        other.close();
        storage.close();
    }

    @Test
    void the_work_of_all_is_committed_at_once_and_nobody_returns_before() throws Exception {
        List<Object> seenByTheLast = new ArrayList<>();
        CompletableFuture<Boolean> first = group.calls(saves(1));
        CompletableFuture<Boolean> second = group.calls(saves(2));
        CompletableFuture<Boolean> last = group.calls(stores -> {
            seenByTheLast.add(stores.guilds().find(new GuildId(2)).isPresent());
            seenByTheLast.addAll(committed());
            seenByTheLast.add(first.isDone() || second.isDone());
        });

        group.go();

        assertThat(last).isCompleted();
        assertThat(seenByTheLast).containsExactly(true, false);
        assertThat(committed()).containsExactly(1L, 2L);
    }

    @Test
    void whoever_returns_finds_its_work_committed() {
        List<CompletableFuture<Void>> callers = new ArrayList<>();
        for (int caller = 0; caller < 8; caller++) {
            int from = 1 + caller * 50;
            callers.add(CompletableFuture.runAsync(() -> saveAndLook(from, from + 50)));
        }

        assertThat(callers).allSatisfy(caller -> assertThat(caller).succeedsWithin(Duration.ofSeconds(60)));
    }

    @Test
    void a_unit_that_throws_takes_back_its_own_work_only() throws Exception {
        CompletableFuture<Boolean> first = group.calls(saves(1));
        CompletableFuture<Boolean> second = group.calls(saves(2).andThen(throwing(new AssertionError("no exception"))));
        CompletableFuture<Boolean> third = group.calls(saves(3));

        group.go();

        assertThat(first).isCompleted();
        assertThat(second).isCompletedExceptionally();
        assertThat(failure(second)).isInstanceOf(AssertionError.class).hasMessage("no exception");
        assertThat(third).isCompleted();
        assertThat(committed()).containsExactly(1L, 3L);
    }

    @Test
    void a_first_unit_that_throws_leaves_the_others_alone() throws Exception {
        CompletableFuture<Boolean> first = group.calls(saves(1).andThen(throwing(new IllegalStateException("no"))));
        CompletableFuture<Boolean> second = group.calls(saves(2));

        group.go();

        assertThat(failure(first)).isInstanceOf(IllegalStateException.class).hasMessage("no");
        assertThat(second).isCompleted();
        assertThat(committed()).containsExactly(2L);
    }

    @Test
    void a_last_unit_that_throws_holds_nothing_up() throws Exception {
        CompletableFuture<Boolean> first = group.calls(saves(1));
        CompletableFuture<Boolean> last = group.calls(saves(2).andThen(throwing(new IllegalStateException("no"))));

        group.go();

        assertThat(first).isCompleted();
        assertThat(failure(last)).isInstanceOf(IllegalStateException.class);
        assertThat(committed()).containsExactly(1L);
    }

    /** A constraint that is looked at only when the transaction is committed. */
    @Test
    void a_commit_that_fails_fails_all_and_keeps_nothing() throws Exception {
        execute("CREATE TABLE promise (guild_id INTEGER REFERENCES guild DEFERRABLE INITIALLY DEFERRED)");
        execute("CREATE TRIGGER breaks AFTER INSERT ON guild WHEN NEW.guild_id = 2"
                + " BEGIN INSERT INTO promise VALUES (99); END");
        List<CompletableFuture<Boolean>> all =
                List.of(group.calls(saves(1)), group.calls(saves(2)), group.calls(saves(3)));

        group.go();

        assertThat(all)
                .allSatisfy(one -> assertThat(failure(one))
                        .isInstanceOf(StorageException.class)
                        .hasMessageContaining("nothing was stored"));
        assertThat(committed()).isEmpty();
        storage.run(saves(4));
        assertThat(committed()).containsExactly(4L);
    }

    /** As SQLite does by itself when the disk is full. */
    @Test
    void a_transaction_that_is_lost_midway_fails_those_in_it_and_nobody_later() throws Exception {
        execute("CREATE TRIGGER loses AFTER INSERT ON guild WHEN NEW.guild_id = 2"
                + " BEGIN SELECT RAISE(ROLLBACK, 'all is lost'); END");
        CompletableFuture<Boolean> first = group.calls(saves(1));
        CompletableFuture<Boolean> second = group.calls(saves(2));
        CompletableFuture<Boolean> third = group.calls(saves(3));

        group.go();

        assertThat(List.of(first, second))
                .allSatisfy(one -> assertThat(failure(one))
                        .isInstanceOf(StorageException.class)
                        .hasMessageContaining("all is lost"));
        assertThat(third).isCompleted();
        assertThat(committed()).containsExactly(3L);
    }

    @Test
    void an_interrupted_caller_gets_its_answer_and_stays_interrupted() throws Exception {
        CompletableFuture<Boolean> first = group.calls(saves(1));
        CompletableFuture<Boolean> second = group.calls(saves(2));
        group.last().interrupt();
        CompletableFuture<Boolean> third = group.calls(saves(3));

        group.go();

        assertThat(first).isCompletedWithValue(false);
        assertThat(second).isCompletedWithValue(true);
        assertThat(third).isCompletedWithValue(false);
        assertThat(committed()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void closing_commits_what_came_before_and_refuses_what_comes_after() throws Exception {
        CompletableFuture<Boolean> first = group.calls(saves(1));
        CompletableFuture<Boolean> closer = group.joins(storage::close);
        CompletableFuture<Boolean> late = group.calls(saves(2));

        group.go();

        assertThat(first).isCompleted();
        assertThat(closer).isCompleted();
        assertThat(failure(late)).isInstanceOf(StorageException.class).hasMessage("the storage is closed");
        assertThat(committed()).containsExactly(1L);
    }

    @Test
    void a_group_ends_when_it_is_large() throws Exception {
        List<CompletableFuture<Boolean>> members = new ArrayList<>();
        for (int member = 1; member <= Writer.LARGEST_GROUP; member++) {
            members.add(group.calls(saves(member)));
        }
        List<Long> seen = new ArrayList<>();
        members.add(group.calls(stores -> seen.addAll(committed())));

        group.go();

        assertThat(seen).hasSize(Writer.LARGEST_GROUP);
        assertThat(members).allSatisfy(member -> assertThat(member).isCompleted());
    }

    private void saveAndLook(int from, int to) {
        for (long id = from; id < to; id++) {
            storage.run(saves(id));
            assertThat(committed()).contains(id);
        }
    }

    private static Consumer<Stores> saves(long id) {
        return stores -> stores.guilds()
                .save(new Guild(new GuildId(id), "Guild " + id, Guilds.aGuild().settings()));
    }

    private static Consumer<Stores> throwing(Throwable failure) {
        return stores -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        };
    }

    private static Throwable failure(CompletableFuture<Boolean> one) {
        return one.handle((result, failure) ->
                        failure instanceof CompletionException wrapped ? wrapped.getCause() : failure)
                .join();
    }

    private synchronized List<Long> committed() {
        List<Long> ids = new ArrayList<>();
        try (Statement statement = other.createStatement();
                ResultSet rows = statement.executeQuery("SELECT guild_id FROM guild ORDER BY guild_id")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = other.createStatement()) {
            statement.execute(sql);
        }
    }
}
