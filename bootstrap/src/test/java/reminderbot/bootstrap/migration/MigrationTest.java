package reminderbot.bootstrap.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.application.legacy.ImportOptions;
import reminderbot.application.legacy.Takeover;
import reminderbot.bootstrap.migration.MigrationRefused.Code;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.storage.Everything;

class MigrationTest {
    private static final int OLD = 9;
    private static final int NEW = 5;

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void writeSource() {
        site = new Site(folder);
        OlderBotFile.write(site.source(), NEW, 3);
    }

    @Test
    void everything_comes_over_and_the_backup_says_what_from() throws Exception {
        byte[] source = Files.readAllBytes(site.source());

        MigrationReport report = site.migrate(MigrationListener.NOBODY);

        assertThat(report.status()).isEqualTo(MigrationReport.Status.MIGRATED);
        assertThat(report.verified()).isTrue();
        assertThat(report.firstReminders().events()).isEqualTo(NEW);
        assertThat(site.events()).isEqualTo(NEW);
        assertThat(site.findings()).isZero();
        assertThat(site.source()).hasBinaryContent(source);
        Path backup = report.backup().orElseThrow();
        assertThat(backup).isEqualTo(site.backups().resolve("migration-20260302T120000Z"));
        assertThat(backup.resolve("source/watched_reminders.json")).hasBinaryContent(source);
        assertThat(backup.resolve("target")).doesNotExist();
        Manifest manifest = Manifest.read(backup);
        assertThat(manifest.step()).isEqualTo(Manifest.Step.MIGRATED);
        assertThat(manifest.zone()).isEqualTo("Europe/Paris");
        assertThat(manifest.source()).singleElement().satisfies(copy -> {
            assertThat(copy.original()).isEqualTo(site.source().toString());
            assertThat(copy.bytes()).isEqualTo(source.length);
            assertThat(copy.sha256()).isEqualTo(Durable.sha256(site.source()));
        });
        assertThat(site.everything())
                .containsExactlyInAnyOrder(
                        "backups",
                        "backups/migration-20260302T120000Z",
                        "backups/migration-20260302T120000Z/manifest.json",
                        "backups/migration-20260302T120000Z/source",
                        "backups/migration-20260302T120000Z/source/watched_reminders.json",
                        "data",
                        "data/bot.db",
                        "data/bot.db.lock",
                        "watched_reminders.json");
    }

    @Test
    void a_target_with_data_is_refused_and_replaced_only_when_that_is_asked_for() throws Exception {
        site.fillTarget();
        List<String> before = site.everything();

        refused(
                Code.TARGET_NOT_EMPTY,
                () -> site.migration(MigrationListener.NOBODY)
                        .handle(new Migration.Command(false, false, site.backups())));

        assertThat(site.everything()).isEqualTo(before);
        assertThat(site.events()).isEqualTo(OLD);
        byte[] old = Files.readAllBytes(site.target());
        MigrationReport report = site.migrate(MigrationListener.NOBODY);
        assertThat(site.events()).isEqualTo(NEW);
        assertThat(report.backup().orElseThrow().resolve("target/bot.db")).hasBinaryContent(old);
        assertThat(report.takeover().leftBehind())
                .containsExactly("9 events of the replaced sqlite:%s that are not among these; the backup keeps them"
                        .formatted(site.target()));
    }

    @Test
    void a_target_without_data_needs_no_replacing() {
        site.open().close();

        site.migration(MigrationListener.NOBODY).handle(new Migration.Command(false, false, site.backups()));

        assertThat(site.events()).isEqualTo(NEW);
    }

    @Test
    void what_is_only_in_the_log_of_a_target_is_data() throws Exception {
        Path original = folder.resolve("original.db");
        Site other = new Site(Files.createDirectory(folder.resolve("other")));
        other.fillTarget();
        try (SqliteStorage bot = other.open()) {
            bot.run(stores ->
                    stores.events().save(Events.anEvent().ofMessage(77).build()));
            Files.createDirectories(site.target().getParent());
            Files.copy(other.target(), site.target());
            Files.copy(
                    other.target().resolveSibling("bot.db-wal"), site.target().resolveSibling("bot.db-wal"));
        }
        assertThat(original).doesNotExist();

        refused(
                Code.TARGET_NOT_EMPTY,
                () -> site.migration(MigrationListener.NOBODY)
                        .handle(new Migration.Command(false, false, site.backups())));
        site.migrate(MigrationListener.NOBODY);
        assertThat(site.events()).isEqualTo(NEW);
        RollbackTest.rollBack(site);

        assertThat(site.events()).isEqualTo(OLD + 1);
    }

    @Test
    void a_dry_run_leaves_no_trace() {
        List<String> before = site.everything();

        MigrationReport report =
                site.migration(MigrationListener.NOBODY).handle(new Migration.Command(true, false, site.backups()));

        assertThat(report.status()).isEqualTo(MigrationReport.Status.DRY_RUN);
        assertThat(report.takeover().everything().events()).hasSize(NEW);
        assertThat(report.needsReplacing()).isFalse();
        assertThat(site.everything()).isEqualTo(before);
    }

    @Test
    void a_dry_run_asks_for_replace_unless_it_was_given() {
        site.fillTarget();

        for (boolean replace : new boolean[] {false, true}) {
            MigrationReport report = site.migration(MigrationListener.NOBODY)
                    .handle(new Migration.Command(true, replace, site.backups()));

            assertThat(report.needsReplacing()).isEqualTo(!replace);
        }
    }

    @Test
    void a_bot_that_holds_the_target_keeps_the_migration_off_and_goes_on() {
        site.fillTarget();

        try (SqliteStorage bot = site.open()) {
            refused(Code.STORAGE_IN_USE, () -> site.migrate(MigrationListener.NOBODY));
            bot.run(stores ->
                    stores.events().save(Events.anEvent().ofMessage(77).build()));
        }
        assertThat(site.events()).isEqualTo(OLD + 1);
    }

    @Test
    void a_bot_that_holds_the_source_keeps_the_migration_off() {
        site.fillTarget();
        MigrationSource held = source(site.target(), Everything.NOTHING);
        Path elsewhere = folder.resolve("elsewhere.db");

        try (SqliteStorage bot = site.open()) {
            refused(
                    Code.STORAGE_IN_USE,
                    () -> new Migration(
                                    held,
                                    new SqliteTarget(new StorageName(StorageName.Kind.SQLITE, elsewhere)),
                                    Site.options(),
                                    new TestClock(),
                                    MigrationListener.NOBODY)
                            .handle(site.command()));
            bot.read(stores -> stores.guilds().listPresent());
        }
        assertThat(elsewhere).doesNotExist();
    }

    @Test
    void a_source_that_changes_while_it_is_read_is_refused() {
        List<String> before = site.everything();
        MigrationListener olderBot = at(MigrationStep.SOURCE_COPIED, () -> append(site.source()));

        refused(Code.BACKUP_FAILED, () -> site.migrate(olderBot));

        assertThat(site.everything()).isEqualTo(before);
    }

    @Test
    void a_folder_for_backups_that_cannot_be_made_is_named_and_nothing_is_left() throws Exception {
        Files.createFile(site.backups());
        List<String> before = site.everything();

        refused(Code.BACKUP_FAILED, () -> site.migrate(MigrationListener.NOBODY));

        assertThat(site.everything()).isEqualTo(before);
    }

    @Test
    void what_is_not_read_back_the_same_is_not_put_in_its_place() {
        site.fillTarget();
        List<String> before = site.everything();
        MigrationListener fault =
                at(MigrationStep.STORED, () -> spoil(site.target().resolveSibling("bot.db.migrating")));

        refused(Code.VERIFY_FAILED, () -> site.migrate(fault));

        assertThat(site.everything()).isEqualTo(before);
        assertThat(site.events()).isEqualTo(OLD);
    }

    @Test
    void what_the_storage_refuses_is_not_half_stored() {
        Event event = Events.anEvent().build();
        Everything withoutItsGuild = new Everything(List.of(), List.of(), List.of(watched(event, List.of())));
        List<String> before = site.everything();

        refused(
                Code.DB_FAILED,
                () -> new Migration(
                                source(site.source(), withoutItsGuild),
                                site.database(),
                                Site.options(),
                                new TestClock(),
                                MigrationListener.NOBODY)
                        .handle(site.command()));

        assertThat(site.everything()).isEqualTo(before);
    }

    @Test
    void somebody_elses_file_is_never_replaced() throws Exception {
        Files.createDirectories(site.target().getParent());
        Files.writeString(site.target(), "Dear operator, ".repeat(20));
        List<String> before = site.everything();

        refused(Code.DB_FAILED, () -> site.migrate(MigrationListener.NOBODY));

        assertThat(site.everything()).isEqualTo(before);
    }

    @Test
    void source_and_target_must_be_two_files_by_whatever_name() throws Exception {
        Files.createDirectories(site.target().getParent());
        Files.createLink(site.target(), site.source());

        refused(Code.VALIDATION_FAILED, () -> site.migrate(MigrationListener.NOBODY));

        assertThat(site.everything()).doesNotContain("backups", "data/bot.db.lock");
    }

    @Test
    void two_migrations_of_one_second_have_two_backups() {
        site.migrate(MigrationListener.NOBODY);
        site.migrate(MigrationListener.NOBODY);

        assertThat(Site.list(site.backups())).contains("migration-20260302T120000Z", "migration-20260302T120000Z-2");
    }

    /** As between two storages of this bot. */
    @Test
    void reminders_opt_outs_and_settings_come_over_too() {
        Event event = Events.withEverythingSet().build();
        ReminderLog sent = Reminders.aSent(
                event.id(), TestClock.START, List.of(Ids.user(1), Ids.user(2)), TestClock.START.plusSeconds(9));
        ReminderLog pending = Reminders.aPlanned(event.id(), TestClock.START.plusSeconds(60), List.of(Ids.user(3)));
        Everything everything = new Everything(
                List.of(Guilds.aGuild()),
                List.of(Guilds.aMember(Ids.user(1)).optedOut(true)),
                List.of(new Everything.Watched(
                        event,
                        List.of(
                                Answers.anAnswer(event.id(), Ids.user(1)),
                                Answers.anUnknownAnswer(event.id(), Ids.user(2))),
                        List.of(Ids.user(3)),
                        List.of(sent, pending))));

        new Migration(
                        source(site.source(), everything),
                        site.database(),
                        Site.options(),
                        new TestClock(),
                        MigrationListener.NOBODY)
                .handle(site.command());

        try (SqliteStorage storage = site.open()) {
            assertThat(storage.<List<ReminderLog>>read(
                            stores -> stores.reminderLogs().list(event.id(), 9)))
                    .containsExactlyInAnyOrder(sent, pending);
        }
    }

    private static Everything.Watched watched(Event event, List<ReminderLog> reminders) {
        return new Everything.Watched(event, List.of(), List.of(), reminders);
    }

    private static MigrationSource source(Path file, Everything everything) {
        return new MigrationSource() {
            @Override
            public StorageName name() {
                return new StorageName(StorageName.Kind.SQLITE, file);
            }

            @Override
            public List<Path> files() {
                return List.of(file);
            }

            @Override
            public Takeover read(ImportOptions options) {
                return Takeover.of(everything);
            }
        };
    }

    private static void refused(Code code, ThrowingCallable migration) {
        assertThatThrownBy(migration)
                .isInstanceOfSatisfying(
                        MigrationRefused.class, e -> assertThat(e.code()).isEqualTo(code))
                .message()
                .endsWith(".")
                .doesNotContain("Exception");
    }

    private static MigrationListener at(MigrationStep wanted, Runnable work) {
        return new MigrationListener() {
            @Override
            public void done(MigrationStep step) {
                if (step == wanted) {
                    work.run();
                }
            }
        };
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, " ", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void spoil(Path database) {
        try (var connection = java.sql.DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.execute("UPDATE event SET title = title || '!'");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
