package reminderbot.bootstrap.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.TestClock;

class RollbackTest {
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
    void what_was_there_before_is_there_again_and_what_is_there_now_is_kept() throws Exception {
        site.fillTarget();
        byte[] before = Files.readAllBytes(site.target());
        site.migrate(MigrationListener.NOBODY);
        byte[] migrated = Files.readAllBytes(site.target());

        RolledBack done = rollBack(site);

        assertThat(done.outcome()).isEqualTo(RolledBack.Outcome.ROLLED_BACK);
        assertThat(done.restored()).isTrue();
        assertThat(done.leftBehind()).isZero();
        assertThat(site.target()).hasBinaryContent(before);
        Path aside = done.aside().orElseThrow();
        assertThat(aside).isEqualTo(site.target().resolveSibling("bot.db.before-rollback-20260302T120000Z"));
        assertThat(aside).hasBinaryContent(migrated);
        site.open().close();
    }

    @Test
    void where_nothing_was_there_is_nothing_again() {
        site.migrate(MigrationListener.NOBODY);

        RolledBack done = rollBack(site);

        assertThat(done.restored()).isFalse();
        assertThat(site.target()).doesNotExist();
        assertThat(done.aside()).hasValueSatisfying(aside -> assertThat(aside).exists());
        assertThat(rollBack(site).outcome()).isEqualTo(RolledBack.Outcome.ALREADY_ROLLED_BACK);
        assertThat(site.target()).doesNotExist();
    }

    @Test
    void events_made_since_are_counted() {
        site.fillTarget();
        site.migrate(MigrationListener.NOBODY);
        addEvents();

        assertThat(rollBack(site).leftBehind()).isEqualTo(2);
    }

    @Test
    void the_second_time_nothing_is_done_even_if_the_bot_has_run_since() throws Exception {
        site.fillTarget();
        site.migrate(MigrationListener.NOBODY);
        rollBack(site);
        addEvents();
        List<String> before = site.everything();

        RolledBack again = rollBack(site);

        assertThat(again.outcome()).isEqualTo(RolledBack.Outcome.ALREADY_ROLLED_BACK);
        assertThat(site.events()).isEqualTo(OLD + 2);
        assertThat(site.everything()).isEqualTo(before);
    }

    @Test
    void while_a_bot_holds_the_target_it_is_refused() {
        site.fillTarget();
        site.migrate(MigrationListener.NOBODY);

        try (SqliteStorage bot = site.open()) {
            assertThatThrownBy(() -> rollBack(site))
                    .isInstanceOfSatisfying(
                            MigrationRefused.class,
                            e -> assertThat(e.code()).isEqualTo(MigrationRefused.Code.STORAGE_IN_USE));
            bot.run(stores -> stores.guilds().save(Guilds.aGuild()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"target/bot.db", "source/watched_reminders.json", "manifest.json"})
    void a_backup_that_was_tampered_with_is_refused(String file) throws IOException {
        site.fillTarget();
        site.migrate(MigrationListener.NOBODY);
        Files.writeString(backupOf(site).resolve(file), "}", StandardOpenOption.APPEND);
        if (file.equals("manifest.json")) {
            Files.writeString(backupOf(site).resolve(file), "{}");
        }
        List<String> before = site.everything();

        assertThatThrownBy(() -> rollBack(site))
                .isInstanceOfSatisfying(
                        MigrationRefused.class,
                        e -> assertThat(e.code()).isEqualTo(MigrationRefused.Code.BACKUP_FAILED))
                .hasMessageEndingWith("Name another backup.");
        assertThat(site.events()).isEqualTo(NEW);
        assertThat(site.everything()).isEqualTo(before);
    }

    @Test
    void a_target_that_was_moved_away_is_not_called_taken_back() throws IOException {
        site.migrate(MigrationListener.NOBODY);
        Files.move(site.target(), site.target().resolveSibling("moved.db"));
        List<String> before = site.everything();

        assertThatThrownBy(() -> rollBack(site))
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining("is not there, so nothing was taken back");
        assertThat(site.everything()).isEqualTo(before);
    }

    @Test
    void a_folder_that_is_no_backup_is_refused() {
        assertThatThrownBy(() -> Rollback.with(Site.options(), new TestClock()).handle(folder))
                .isInstanceOf(MigrationRefused.class)
                .hasMessageContaining("is no backup of a migration");
    }

    private void addEvents() {
        try (SqliteStorage storage = site.open()) {
            storage.run(stores -> {
                stores.guilds().save(Guilds.aGuild());
                stores.events().save(Events.anEvent().ofMessage(77).build());
                stores.events().save(Events.anEvent().ofMessage(78).build());
            });
        }
    }

    static RolledBack rollBack(Site site) {
        return Rollback.with(Site.options(), new TestClock()).handle(backupOf(site));
    }

    static Path backupOf(Site site) {
        List<String> backups = Site.list(site.backups()).stream()
                .filter(name -> !name.contains("/"))
                .toList();
        assertThat(backups).hasSize(1);
        return site.backups().resolve(backups.get(0));
    }
}
