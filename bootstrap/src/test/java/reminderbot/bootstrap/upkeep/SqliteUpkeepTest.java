package reminderbot.bootstrap.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.adapters.sqlite.maintenance.Backups;
import reminderbot.adapters.sqlite.maintenance.UpkeepFailed;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.EventState;

/** An open storage with 250 records of reminders of an event that closed 100 days ago, and a guild left as long ago. */
class SqliteUpkeepTest {
    private static final int OLD = 250;

    @TempDir
    private Path folder;

    private final TestClock clock = new TestClock();
    private Path backupFolder;
    private SqliteStorage storage;
    private SqliteUpkeep upkeep;

    @BeforeEach
    void open() {
        SqliteSettings settings = SqliteSettings.of(folder.resolve("bot.db"));
        backupFolder = folder.resolve("backups");
        storage = SqliteStorage.open(settings, clock);
        upkeep = new SqliteUpkeep(
                settings, new Backups(backupFolder, settings.file()), Purges.of(storage, clock), clock);
        storage.run(stores -> {
            stores.guilds().save(Guilds.aGuild());
            stores.guilds().save(Guilds.aGuild(Ids.OTHER_GUILD).left(TestClock.START));
            stores.events()
                    .save(Events.aClosedEvent()
                            .inState(new EventState.Closed(EventState.CloseReason.BY_MODERATOR, TestClock.START))
                            .build());
            for (int n = 0; n < OLD; n++) {
                var at = TestClock.START.plusSeconds(n);
                stores.reminderLogs().add(Reminders.aSent(Ids.event(1), at, List.of(Ids.user(1)), at));
            }
        });
        clock.advance(Duration.ofDays(100));
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Test
    void makes_a_backup_and_then_forgets_what_is_old_while_the_storage_is_open() throws IOException {
        upkeep.handle(() -> false);

        assertThat(records()).isZero();
        storage.run(stores -> {
            assertThat(stores.events().find(Ids.event(1))).isEmpty();
            assertThat(stores.guilds().find(Ids.OTHER_GUILD)).isEmpty();
            assertThat(stores.guilds().find(Ids.GUILD)).isPresent();
        });
        assertThat(backups()).hasSize(1);
        assertThat(upkeep.findLast()).contains(clock.instant());
        try (SqliteStorage copy = SqliteStorage.open(SqliteSettings.of(backups().get(0)), clock)) {
            assertThat(copy.<Integer>read(stores ->
                            stores.reminderLogs().list(Ids.event(1), 1_000).size()))
                    .isEqualTo(OLD);
            assertThat(copy.<Boolean>read(
                            stores -> stores.guilds().find(Ids.OTHER_GUILD).isPresent()))
                    .isTrue();
        }
    }

    @Test
    void without_a_backup_nothing_is_forgotten() throws IOException {
        Files.createFile(backupFolder);

        assertThatExceptionOfType(UpkeepFailed.class).isThrownBy(() -> upkeep.handle(() -> false));

        assertThat(records()).isEqualTo(OLD);
    }

    @Test
    void a_new_try_makes_no_second_backup_of_the_day() throws IOException {
        upkeep.handle(() -> false);
        clock.advance(Duration.ofHours(1));

        upkeep.handle(() -> false);

        assertThat(backups()).hasSize(1);
    }

    @Test
    void leaves_off_when_the_bot_stops() {
        upkeep.handle(() -> true);

        assertThat(records()).isEqualTo(OLD);
    }

    @Test
    void old_backups_go_by_the_rotation() throws IOException {
        for (int day = 0; day < 40; day++) {
            upkeep.handle(() -> false);
            clock.advance(Duration.ofDays(1));
        }

        assertThat(backups()).hasSizeBetween(9, 11);
        assertThat(upkeep.findLast()).isEqualTo(Optional.of(clock.instant().minus(Duration.ofDays(1))));
    }

    private int records() {
        return storage.read(
                stores -> stores.reminderLogs().list(Ids.event(1), 1_000).size());
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(backupFolder)) {
            return files.toList();
        }
    }
}
