package reminderbot.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.adapters.sqlite.mapping.Mappings;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** A writer whose file must not grow: what a full disk is to SQLite, on any machine. */
class NoRoomTest {
    private static final long TOO_MANY = 1_000;

    @TempDir
    private Path folder;

    private Connection connection;
    private UnitOfWork storage;

    @BeforeEach
    void open() throws SQLException {
        SqliteSettings settings = SqliteSettings.of(folder.resolve("bot.db"));
        SqliteStorage.open(settings, new TestClock()).close();
        connection = Connections.to(settings).writer();
        Session session =
                Session.writing(new SqlSessionFactoryBuilder().build(Mappings.of(SqliteStores.mappers())), connection);
        storage = new WriterAlone(new Writer(session, new TestClock(), Duration.ZERO));
        limit("1");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void a_unit_that_finds_no_room_keeps_nothing_and_the_next_works() {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> storage.run(saves(1, TOO_MANY)))
                .withMessageContaining("nothing was stored: the disk is full");
        assertThat(stored()).isZero();

        storage.run(saves(1, 2));
        assertThat(stored()).isEqualTo(2);
    }

    @Test
    void once_there_is_room_the_same_unit_is_kept() throws SQLException {
        assertThatExceptionOfType(StorageException.class).isThrownBy(() -> storage.run(saves(1, TOO_MANY)));

        limit("1000000");
        storage.run(saves(1, TOO_MANY));

        assertThat(stored()).isEqualTo(TOO_MANY);
    }

    @Test
    void a_unit_that_makes_light_of_it_keeps_nothing_either() {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> storage.run(stores -> {
                    assertThatExceptionOfType(StorageException.class)
                            .isThrownBy(() -> saves(1, TOO_MANY).accept(stores));
                }))
                .withMessageContaining("the disk is full");

        assertThat(stored()).isZero();
    }

    /** SQLite rolls the whole transaction back by itself. */
    @Test
    void those_before_it_in_its_group_fail_with_it_and_nobody_later() throws InterruptedException {
        Group group = new Group(storage);
        CompletableFuture<Boolean> first = group.calls(saves(1, 1));
        CompletableFuture<Boolean> second = group.calls(saves(10, TOO_MANY));
        CompletableFuture<Boolean> third = group.calls(saves(2, 2));

        group.go();

        assertThat(List.of(first, second))
                .allSatisfy(lost -> assertThat(lost)
                        .failsWithin(Duration.ZERO)
                        .withThrowableThat()
                        .havingCause()
                        .isInstanceOf(StorageException.class)
                        .withMessageContaining("the disk is full"));
        assertThat(third).isCompleted();
        assertThat(stored()).isEqualTo(1);
    }

    private static Consumer<Stores> saves(long first, long last) {
        return stores -> LongStream.rangeClosed(first, last)
                .mapToObj(id -> new Guild(
                        new GuildId(id), "G".repeat(100), Guilds.aGuild().settings()))
                .forEach(stores.guilds()::save);
    }

    private long stored() {
        return storage.read(stores -> LongStream.rangeClosed(1, TOO_MANY)
                .filter(id -> stores.guilds().find(new GuildId(id)).isPresent())
                .count());
    }

    /** Pages the file may have; never fewer than it has. */
    private void limit(String pages) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA max_page_count = " + pages);
        }
    }

    /** A storage of which there is only the writer. */
    private record WriterAlone(Writer writer) implements UnitOfWork {
        @Override
        public <T> T call(Function<Stores, T> work) {
            return writer.call(work);
        }

        @Override
        public <T> T read(Function<Stores, T> work) {
            return writer.call(work);
        }
    }
}
