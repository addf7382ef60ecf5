package reminderbot.bootstrap.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import reminderbot.application.legacy.CommandLine;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.storage.StorageUnusable;

/** A process that dies while it migrates five events to a database that holds nine, or while it takes that back. */
class MigrationKilledTest {
    private static final int OLD = 9;
    private static final int NEW = 5;

    /** With -Dmigration.kills=50 as many as the design asks for. */
    private static final int KILLS = Integer.getInteger("migration.kills", 3);

    private static final long SEED = Long.getLong("migration.seed", 20_261_126L);

    @TempDir
    private Path temporary;

    private Site site = new Site(Path.of(""));
    private byte[] source = {};

    @ParameterizedTest
    @MethodSource("migrationSteps")
    void the_target_is_what_it_was_or_whole_and_the_next_migration_says_which(StorageName.Kind kind, MigrationStep step)
            throws Exception {
        prepare(kind);

        DyingProcess.migrate(site, step);

        boolean came = step.compareTo(MigrationStep.PUBLISHED) >= 0;
        requireSound(came ? NEW : OLD);
        List<String> notices = site.migrateAndListen();
        requireSaid(notices, step);
        requireSound(NEW);
        requireNothingLeft();
    }

    @ParameterizedTest
    @MethodSource("migrationStepsWithABackup")
    void a_migration_that_died_can_be_taken_back_and_leaves_nothing(StorageName.Kind kind, MigrationStep step)
            throws Exception {
        prepare(kind);
        DyingProcess.migrate(site, step);

        RolledBack done = RollbackTest.rollBack(site);

        boolean came = step.compareTo(MigrationStep.PUBLISHED) >= 0;
        assertThat(done.outcome()).isEqualTo(came ? RolledBack.Outcome.ROLLED_BACK : RolledBack.Outcome.NEVER_MIGRATED);
        assertThat(done.interrupted()).hasSize(step == MigrationStep.RECORDED ? 0 : 1);
        requireSound(OLD);
        requireNothingLeft();
        assertThat(site.migrateAndListen()).isEmpty();
        requireSound(NEW);
    }

    @ParameterizedTest
    @MethodSource("migrationSteps")
    void the_next_start_of_the_bot_says_which_and_leaves_nothing(StorageName.Kind kind, MigrationStep step)
            throws Exception {
        prepare(kind);
        DyingProcess.migrate(site, step);

        List<String> sentences = settle();

        boolean came = step.compareTo(MigrationStep.PUBLISHED) >= 0;
        requireSaid(sentences, step);
        requireSound(came ? NEW : OLD);
        requireNothingLeft();
        assertThat(settle()).isEmpty();
    }

    @Test
    void a_migration_that_is_at_work_is_left_alone() throws Exception {
        prepare(StorageName.Kind.SQLITE);
        DyingProcess.migrate(site, MigrationStep.STORED);
        List<String> before = site.everything();

        try (TargetHold migration = TargetHold.on(RealPath.of(site.target()))) {
            assertThat(settle()).isEmpty();
            migration.used();
        }

        assertThat(site.everything()).isEqualTo(before);
    }

    private List<String> settle() {
        return InterruptedMigrations.settle(
                new StorageName(site.kind(), site.target()), site.backups(), Site.options(), new TestClock());
    }

    @ParameterizedTest
    @EnumSource(names = {"ANNOUNCED", "PUBLISHED"})
    void what_a_migration_that_died_did_last_is_known_also_when_its_backup_was_moved(MigrationStep step)
            throws Exception {
        prepare(StorageName.Kind.SQLITE);
        DyingProcess.migrate(site, step);
        Path moved = Files.move(RollbackTest.backupOf(site), temporary.resolve("kept"));

        RolledBack done = Rollback.with(Site.options(), new TestClock()).handle(moved);

        assertThat(done.outcome())
                .isEqualTo(
                        step == MigrationStep.PUBLISHED
                                ? RolledBack.Outcome.ROLLED_BACK
                                : RolledBack.Outcome.NEVER_MIGRATED);
        requireSound(OLD);
        requireNothingLeft();
    }

    @ParameterizedTest
    @MethodSource("rollbackSteps")
    void a_rollback_that_died_is_done_or_can_be_done(StorageName.Kind kind, RollbackStep step) throws Exception {
        prepare(kind);
        site.migrate(MigrationListener.NOBODY);

        DyingProcess.rollBack(site, step);

        boolean done = step.compareTo(RollbackStep.PUT_BACK) >= 0;
        if (kind == StorageName.Kind.JSON && step == RollbackStep.LOG_REMOVED) {
            assertThatThrownBy(() -> site.run(stores -> {}))
                    .isInstanceOf(StorageUnusable.class)
                    .hasMessageContaining("is only half put back");
        } else {
            requireSound(done ? OLD : NEW);
        }
        RolledBack again = RollbackTest.rollBack(site);
        assertThat(again.outcome())
                .isEqualTo(done ? RolledBack.Outcome.ALREADY_ROLLED_BACK : RolledBack.Outcome.ROLLED_BACK);
        assertThat(again.aside()).hasValueSatisfying(aside -> assertThat(aside).exists());
        requireSound(OLD);
        requireNothingLeft();
    }

    @ParameterizedTest
    @MethodSource("rollbackSteps")
    void after_a_rollback_that_died_nothing_is_migrated_there_before_it_is_done(
            StorageName.Kind kind, RollbackStep step) throws Exception {
        prepare(kind);
        site.migrate(MigrationListener.NOBODY);
        Path backup = RollbackTest.backupOf(site);
        DyingProcess.rollBack(site, step);
        List<String> before = site.everything();
        String again = step == RollbackStep.PREPARED
                ? "the same reminder-bot rollback again"
                : CommandLine.rollback(RealPath.of(backup).toString());
        String sentence = "A rollback of %s was interrupted. Run %s first; nothing was changed."
                .formatted(new StorageName(kind, RealPath.of(site.target())), again);

        if (step.compareTo(RollbackStep.PUT_BACK) < 0) {
            assertThatThrownBy(() -> site.migrate(MigrationListener.NOBODY)).hasMessage(sentence);
            assertThat(settle()).containsExactly(sentence);
            assertThat(site.everything()).isEqualTo(before);
            RollbackTest.rollBack(site);
        }

        requireSound(OLD);
        assertThat(settle()).isEmpty();
        site.migrate(MigrationListener.NOBODY);
        requireSound(NEW);
        requireNothingLeft();
    }

    @Test
    void what_somebody_wrote_to_files_that_were_half_put_back_is_kept() throws Exception {
        prepare(StorageName.Kind.JSON);
        site.migrate(MigrationListener.NOBODY);
        DyingProcess.rollBack(site, RollbackStep.LOG_REMOVED);
        OlderBotFile.write(site.target(), 1, 1);
        byte[] written = Files.readAllBytes(site.target());

        RolledBack done = RollbackTest.rollBack(site);

        assertThat(done.aside()).hasValueSatisfying(aside -> assertThat(aside).hasBinaryContent(written));
        requireSound(OLD);
        requireNothingLeft();
    }

    static Stream<Arguments> migrationSteps() {
        return Stream.of(StorageName.Kind.SQLITE, StorageName.Kind.JSON)
                .flatMap(kind -> Stream.of(MigrationStep.values()).map(step -> Arguments.of(kind, step)));
    }

    static Stream<Arguments> migrationStepsWithABackup() {
        return migrationSteps().filter(step -> MigrationStep.BACKED_UP.compareTo((MigrationStep) step.get()[1]) <= 0);
    }

    static Stream<Arguments> rollbackSteps() {
        return Stream.of(StorageName.Kind.SQLITE, StorageName.Kind.JSON)
                .flatMap(kind -> Stream.of(RollbackStep.values()).map(step -> Arguments.of(kind, step)));
    }

    private void prepare(StorageName.Kind kind) throws IOException {
        site = new Site(Files.createDirectory(temporary.resolve("site")), kind);
        OlderBotFile.write(site.source(), NEW, 3);
        site.fillTarget();
        source = Files.readAllBytes(site.source());
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE", "JSON"})
    void killed_at_any_moment_the_target_is_what_it_was_or_whole(StorageName.Kind kind) throws Exception {
        prepare(kind);
        OlderBotFile.write(site.source(), 300, 30);
        source = Files.readAllBytes(site.source());
        long begin = System.nanoTime();
        try (DyingProcess whole = DyingProcess.migrate(site)) {
            whole.awaitEnd(0);
        }
        long millis = (System.nanoTime() - begin) / 1_000_000;
        Random random = new Random(SEED);

        for (int kill = 0; kill < KILLS; kill++) {
            site.emptyTarget();
            site.fillTarget();
            try (DyingProcess process = DyingProcess.migrate(site)) {
                process.killAfter(random.nextLong(millis));
            }
            assertThat(site.events()).as("kill " + kill).isIn(OLD, 300);
            assertThat(site.findings()).isZero();
        }
        site.migrate(MigrationListener.NOBODY);
        requireSound(300);
        requireNothingLeft();
    }

    /** What became of a migration that died after this step. */
    private static void requireSaid(List<String> sentences, MigrationStep last) {
        if (last.compareTo(MigrationStep.HELD) <= 0 || last == MigrationStep.RECORDED) {
            assertThat(sentences).isEmpty();
        } else {
            boolean came = last.compareTo(MigrationStep.PUBLISHED) >= 0;
            assertThat(sentences)
                    .singleElement()
                    .asString()
                    .contains(came ? "when it was done" : "is what it was before");
        }
    }

    private void requireSound(int events) throws IOException {
        assertThat(Files.readAllBytes(site.source())).isEqualTo(source);
        assertThat(site.findings()).isZero();
        assertThat(site.events()).isEqualTo(events);
        site.run(stores -> {});
        for (String folder : Site.list(site.backups())) {
            if (!folder.contains("/") && !folder.contains(".partial-")) {
                assertThat(Manifest.isIn(site.backups().resolve(folder)))
                        .as(folder)
                        .isTrue();
            }
        }
    }

    private void requireNothingLeft() {
        assertThat(site.everything())
                .noneMatch(name -> name.contains(".partial"))
                .noneMatch(name -> name.contains(".migrating"))
                .noneMatch(name -> name.contains(".rolling-back"));
    }
}
