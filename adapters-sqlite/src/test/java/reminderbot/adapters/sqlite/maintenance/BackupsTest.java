package reminderbot.adapters.sqlite.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.storage.StorageUnusable;

class BackupsTest {
    private static final String FIRST = "bot-20260302T120000Z.db";

    @TempDir
    private Path folder;

    private Path file;
    private Path target;
    private SqliteSettings settings;
    private Backups backups;

    @BeforeEach
    void fill() {
        file = folder.resolve("bot.db");
        target = folder.resolve("deep/backups");
        settings = Databases.filled(file);
        backups = new Backups(target, file);
    }

    @Test
    void a_backup_is_a_whole_database_and_says_what_it_holds() throws Exception {
        Backup backup = make();

        assertThat(backup.file()).isEqualTo(target.resolve(FIRST)).hasSize(backup.bytes());
        assertThat(backup.rows())
                .isEqualTo(Map.of(
                        "guild",
                        1L,
                        "event",
                        9L,
                        "reaction",
                        1L,
                        "user",
                        1L,
                        "event_opt_out",
                        1L,
                        "reminder_log",
                        2L,
                        "reminder_part",
                        1L,
                        "reminder_recipient",
                        2L));
        assertThat(Databases.events(backup.file())).isEqualTo(9);
        assertThat(Databases.files(target)).containsExactly(FIRST);
        try (SqliteStorage storage = Databases.open(SqliteSettings.of(backup.file()))) {
            assertThat(storage.<Boolean>read(stores ->
                            stores.events().find(Events.anEvent().build().id()).isPresent()))
                    .isTrue();
        }
    }

    @Test
    void leaves_nothing_beside_a_database_that_nobody_has_open() throws IOException {
        make();

        assertThat(Databases.files(folder)).containsExactly("bot.db", "bot.db.lock", "deep");
    }

    @Test
    void a_backup_beside_the_running_bot_holds_what_is_only_in_its_log() throws Exception {
        try (SqliteStorage storage = Databases.open(settings)) {
            storage.run(stores ->
                    stores.events().save(Events.anEvent().ofMessage(77).build()));

            Backup backup = make();

            assertThat(Databases.events(backup.file())).isEqualTo(10);
            storage.run(stores ->
                    stores.events().save(Events.anEvent().ofMessage(78).build()));
        }
    }

    @Test
    void two_of_one_second_do_not_overwrite_each_other() throws IOException {
        make();
        make();
        make();

        assertThat(Databases.files(target))
                .containsExactly("bot-20260302T120000Z-2.db", "bot-20260302T120000Z-3.db", FIRST);
    }

    @Test
    void may_be_read_by_those_who_may_read_the_database() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(make().file())))
                .isEqualTo("rw-r-----");
    }

    @Test
    void a_copy_that_does_not_pass_its_check_is_removed() throws Exception {
        Databases.tamper(file, "UPDATE reaction SET event_id = 1");

        assertThatExceptionOfType(UpkeepFailed.class)
                .isThrownBy(this::make)
                .withMessageContaining("did not pass its check (a row of the table reaction refers to one")
                .withMessageContaining("reminder-bot verify");

        assertThat(target).isEmptyDirectory();
    }

    @Test
    void a_damaged_database_gives_no_backup() throws IOException {
        Databases.damage(file, 4096);

        assertThatExceptionOfType(UpkeepFailed.class)
                .isThrownBy(this::make)
                .withMessageContaining("its content cannot be read");

        assertThat(target).isEmptyDirectory();
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Files.createFile(folder.resolve("deep"));

        assertThatExceptionOfType(UpkeepFailed.class)
                .isThrownBy(this::make)
                .withMessageContaining("A backup cannot be written to " + target);
    }

    @Test
    void rotation_removes_old_backups_and_nothing_that_the_bot_did_not_write() throws IOException {
        TestClock clock = new TestClock();
        for (int day = 0; day < 9; day++) {
            backups.make(DatabaseFile.existing(settings), clock.instant());
            clock.advance(Duration.ofHours(12));
            backups.make(DatabaseFile.existing(settings), clock.instant());
            clock.advance(Duration.ofHours(12));
        }
        List<String> foreign =
                List.of("bot-before-update-20200101T000000Z.db", "notes.txt", "other-20200101T000000Z.db");
        for (String name : foreign) {
            Files.createFile(target.resolve(name));
        }

        List<Path> removed = backups.rotate(clock.instant());

        assertThat(removed).hasSize(11).allMatch(Files::notExists);
        assertThat(Databases.files(target)).hasSize(18 - 11 + foreign.size()).containsAll(foreign);
        assertThat(backups.rotate(clock.instant())).isEmpty();
    }

    @Test
    void what_a_killed_backup_left_is_removed_when_it_is_a_day_old() throws IOException {
        Files.createDirectories(target);
        Files.createFile(target.resolve(FIRST + ".partial"));
        Files.createFile(target.resolve("letter.partial"));
        Backup backup = make();

        backups.rotate(TestClock.START.plus(Duration.ofDays(1)));
        assertThat(target.resolve(FIRST + ".partial")).exists();

        backups.rotate(TestClock.START.plus(Duration.ofDays(1)).plusMillis(1));
        assertThat(Databases.files(target)).containsExactly("bot-20260302T120000Z-2.db", "letter.partial");
        assertThat(backup.file()).hasFileName("bot-20260302T120000Z-2.db");
    }

    @Test
    void the_newest_is_found() {
        assertThat(backups.findNewest()).isEmpty();
        Backup older = make();
        Backup newer = backups.make(DatabaseFile.existing(settings), TestClock.START.plusSeconds(1));

        assertThat(backups.findNewest())
                .contains(new Backup(newer.file(), TestClock.START.plusSeconds(1), newer.bytes(), Map.of()));
        assertThat(older.file()).exists();
    }

    @Test
    void a_backup_before_an_update_is_kept_by_every_rotation() throws IOException {
        backups.beforeUpdate(new TestClock()).updating(DatabaseFile.existing(settings));

        backups.rotate(TestClock.START.plus(Duration.ofDays(1000)));

        assertThat(Databases.files(target)).containsExactly("bot-before-update-20260302T120000Z.db");
        assertThat(backups.findNewest()).isEmpty();
    }

    @Test
    void a_backup_before_an_update_that_fails_stops_the_opening() throws IOException {
        Files.createFile(folder.resolve("deep"));

        assertThatExceptionOfType(StorageUnusable.class)
                .isThrownBy(() -> backups.beforeUpdate(new TestClock()).updating(DatabaseFile.existing(settings)))
                .withMessageContaining("must be brought up to date, and the backup before that failed");
    }

    @Test
    void a_database_that_is_not_there_is_not_made() throws IOException {
        Path absent = folder.resolve("no/such.db");

        assertThatExceptionOfType(StorageUnusable.class)
                .isThrownBy(() -> DatabaseFile.existing(SqliteSettings.of(absent)))
                .withMessageContaining(absent + " is not there");

        assertThat(Databases.files(folder)).containsExactly("bot.db", "bot.db.lock");
    }

    private Backup make() {
        return backups.make(DatabaseFile.existing(settings), TestClock.START);
    }
}
