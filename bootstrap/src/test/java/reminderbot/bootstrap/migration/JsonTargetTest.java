package reminderbot.bootstrap.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.application.legacy.ImportOptions;
import reminderbot.application.legacy.LegacyImport;
import reminderbot.application.legacy.LegacyImport.Reason;
import reminderbot.application.legacy.LegacyImport.Rejection;
import reminderbot.application.legacy.LegacyImport.Warning;
import reminderbot.application.legacy.LegacyUnreadable;
import reminderbot.application.legacy.Takeover;
import reminderbot.bootstrap.migration.MigrationRefused.Code;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.storage.Everything;
import reminderbot.domain.storage.StorageUnusable;

/** To the older bot's format and this bot's sidecar, and from there. */
class JsonTargetTest {
    private static final int OLD = 9;
    private static final int NEW = 5;

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void writeSource() {
        site = new Site(folder, StorageName.Kind.JSON);
        OlderBotFile.write(site.source(), NEW, 3);
    }

    @Test
    void everything_of_a_storage_comes_over_from_either_kind_to_the_other() {
        Site database = new Site(folder, StorageName.Kind.SQLITE);
        fillThroughout(database);
        Everything before = read(database);

        between(database, site);
        Everything there = read(site);
        database.run(
                stores -> Events.ofEveryKind().forEach(event -> stores.events().delete(event.id())));
        between(site, database);

        assertThat(there).usingRecursiveComparison().ignoringCollectionOrder().isEqualTo(before);
        assertThat(read(database))
                .usingRecursiveComparison()
                .ignoringCollectionOrder()
                .isEqualTo(before);
    }

    @Test
    void what_only_the_sidecar_holds_is_named() {
        Site database = new Site(folder, StorageName.Kind.SQLITE);
        fillThroughout(database);

        MigrationReport report = between(database, site);

        assertThat(report.keptBeside())
                .contains("people who opted out of an event: 1", "records of reminders: 2")
                .anyMatch(line -> line.startsWith("events that are over"));
    }

    @ParameterizedTest
    @CsvSource({"PT4M59S, 1", "PT5M, 0", "PT7M30S, 1", "PT24H, 0", "PT24H1M, 1"})
    void an_interval_that_the_older_bot_would_change_is_told(Duration interval, int told) {
        Site database = new Site(folder, StorageName.Kind.SQLITE);
        database.run(stores -> {
            stores.guilds().save(Guilds.aGuild());
            stores.events().save(Events.anEvent().every(interval).build());
        });

        assertThat(between(database, site).keptBeside())
                .filteredOn(line -> line.startsWith("intervals that the older bot changes"))
                .hasSize(told);
    }

    @Test
    void two_files_with_data_are_refused_and_come_back_byte_for_byte() throws Exception {
        site.fillTarget();
        byte[] main = Files.readAllBytes(site.target());
        byte[] sidecar = Files.readAllBytes(sidecar());
        refusedAsNotEmpty();

        site.migrate(MigrationListener.NOBODY);
        assertThat(site.events()).isEqualTo(NEW);
        RolledBack done = RollbackTest.rollBack(site);

        assertThat(done.outcome()).isEqualTo(RolledBack.Outcome.ROLLED_BACK);
        assertThat(site.target()).hasBinaryContent(main);
        assertThat(sidecar()).hasBinaryContent(sidecar);
        assertThat(site.events()).isEqualTo(OLD);
        assertThat(done.aside()).hasValueSatisfying(aside -> assertThat(aside).exists());
    }

    @Test
    void a_file_of_the_older_bot_alone_comes_back_alone() throws Exception {
        Files.createDirectories(site.target().getParent());
        OlderBotFile.write(site.target(), 2, 1);
        byte[] main = Files.readAllBytes(site.target());

        site.migrate(MigrationListener.NOBODY);
        assertThat(sidecar()).exists();
        RollbackTest.rollBack(site);

        assertThat(site.target()).hasBinaryContent(main);
        assertThat(sidecar()).doesNotExist();
    }

    @Test
    void where_nothing_was_there_is_nothing_again() {
        site.migrate(MigrationListener.NOBODY);
        assertThat(site.events()).isEqualTo(NEW);

        RolledBack done = RollbackTest.rollBack(site);

        assertThat(done.restored()).isFalse();
        assertThat(site.target()).doesNotExist();
        assertThat(sidecar()).doesNotExist();
        assertThat(RollbackTest.rollBack(site).outcome()).isEqualTo(RolledBack.Outcome.ALREADY_ROLLED_BACK);
    }

    @Test
    void a_sidecar_whose_main_file_is_gone_is_set_aside_too() throws Exception {
        site.migrate(MigrationListener.NOBODY);
        site.run(stores -> stores.guilds().save(Guilds.aGuild()));
        site.run(stores -> stores.events().save(Events.anEvent().ofMessage(77).build()));
        byte[] sidecar = Files.readAllBytes(sidecar());
        Files.delete(site.target());

        RolledBack done = RollbackTest.rollBack(site);

        assertThat(site.target()).doesNotExist();
        assertThat(sidecar()).doesNotExist();
        assertThat(done.aside())
                .hasValueSatisfying(aside -> assertThat(aside)
                        .hasFileName("watched_reminders.sidecar.json.before-rollback-20260302T120000Z")
                        .hasBinaryContent(sidecar));
        assertThat(done.leftBehind()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "Dear operator", "{\"1\": {", "{\"abc\": {}}"})
    void a_target_that_nobody_understands_is_replaced_when_asked_for_and_comes_back(String text) throws Exception {
        Files.createDirectories(site.target().getParent());
        Files.writeString(site.target(), text);
        refusedAsNotEmpty();

        site.migrate(MigrationListener.NOBODY);
        assertThat(site.events()).isEqualTo(NEW);
        RollbackTest.rollBack(site);

        assertThat(site.target()).hasContent(text);
        assertThat(sidecar()).doesNotExist();
    }

    @Test
    void a_target_with_a_damaged_sidecar_is_replaced_when_asked_for_and_comes_back() throws Exception {
        site.fillTarget();
        Files.writeString(sidecar(), "{");
        refusedAsNotEmpty();

        site.migrate(MigrationListener.NOBODY);
        assertThat(site.events()).isEqualTo(NEW);
        RollbackTest.rollBack(site);

        assertThat(sidecar()).hasContent("{");
    }

    @Test
    void a_sidecar_whose_main_file_is_gone_is_replaced_when_asked_for() throws Exception {
        site.fillTarget();
        Files.delete(site.target());
        refusedAsNotEmpty();

        site.migrate(MigrationListener.NOBODY);

        assertThat(site.events()).isEqualTo(NEW);
    }

    @Test
    void a_record_that_nobody_understands_is_refused_alone_also_beside_a_sidecar() throws Exception {
        site.migrate(MigrationListener.NOBODY);
        Files.writeString(
                site.target(), Files.readString(site.target()).replaceFirst("\\{", "{\n  \"abc\": {\"title\": 1},"));

        MigrationReport report = between(site, new Site(folder, StorageName.Kind.SQLITE));

        assertThat(report.status()).isEqualTo(MigrationReport.Status.MIGRATED_WITH_REJECTIONS);
        assertThat(report.takeover().rejected())
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.key()).isEqualTo("abc"));
        assertThat(report.takeover().everything().events()).hasSize(NEW);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void records_of_no_guild_come_over_with_the_guild_that_is_named_also_beside_a_sidecar(boolean olderBotWroteSince)
            throws Exception {
        Files.createDirectories(site.target().getParent());
        OlderBotFile.writeWithOneOfNoGuild(site.target());
        site.run(stores -> stores.events().save(Events.anEvent().ofMessage(77).build()));
        if (olderBotWroteSince) {
            Files.writeString(
                    site.target(), Files.readString(site.target()).replace("Training 1", "Training on Sunday"));
        }
        Takeover without = source(site).read(Site.options());
        Takeover with = source(site).read(namingTheGuild());

        assertThat(without.rejected()).extracting(Rejection::reason).containsExactly(Reason.GUILD_UNKNOWN);
        assertThat(without.everything().events()).hasSize(2);
        assertThat(with.rejected()).isEmpty();
        assertThat(with.everything().events())
                .hasSize(3)
                .containsAll(without.everything().events())
                .anySatisfy(watched -> {
                    assertThat(watched.event().title().text()).isEqualTo("Training 2");
                    assertThat(watched.event().place().guild()).isEqualTo(Ids.GUILD);
                    assertThat(watched.answers()).hasSize(2);
                });
    }

    @Test
    void a_guild_that_is_named_for_files_that_are_half_written_is_not_ignored() throws Exception {
        Files.createDirectories(site.target().getParent());
        OlderBotFile.writeWithOneOfNoGuild(site.target());
        byte[] before = Files.readAllBytes(site.target());
        site.run(stores -> stores.events().save(Events.anEvent().ofMessage(77).build()));
        Files.write(site.target(), before);

        assertThat(source(site).read(Site.options()).everything().events()).hasSize(2);
        assertThatThrownBy(() -> source(site).read(namingTheGuild()))
                .isInstanceOf(StorageUnusable.class)
                .hasMessageContaining("is not written to its end")
                .hasMessageEndingWith("Start this bot on it once, then try again.");
    }

    @Test
    void events_that_the_older_bot_lost_are_counted() throws Exception {
        site.migrate(MigrationListener.NOBODY);
        site.run(stores -> stores.events().save(Events.anEvent().ofMessage(77).build()));
        Files.writeString(site.target(), "{}");

        MigrationReport report = between(site, new Site(folder, StorageName.Kind.SQLITE));

        assertThat(report.takeover().everything().events()).isEmpty();
        assertThat(report.takeover().leftBehind())
                .containsExactly("6 events that are gone from watched_reminders.json since this bot wrote it");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void records_that_were_refused_are_counted_when_their_file_is_replaced(boolean dryRun) throws Exception {
        Site database = new Site(folder, StorageName.Kind.SQLITE);
        Files.createDirectories(site.target().getParent());
        OlderBotFile.writeWithOneOfNoGuild(site.target());
        assertThat(between(site, database).takeover().leftBehind()).isEmpty();

        MigrationReport report = between(database, site, new Migration.Command(dryRun, true, site.backups()));

        assertThat(report.takeover().leftBehind())
                .containsExactly("1 event of the replaced json:%s that is not among these; the backup keeps it"
                        .formatted(site.target()));
    }

    @Test
    void what_nobody_understands_is_not_replaced_without_a_word() throws Exception {
        Files.createDirectories(site.target().getParent());
        Files.writeString(site.target(), "Dear operator");

        assertThat(site.migrate(MigrationListener.NOBODY).takeover().leftBehind())
                .containsExactly("all of the replaced json:%s, which cannot be understood; the backup keeps it"
                        .formatted(site.target()));
    }

    @Test
    void what_is_corrected_of_the_older_bots_changes_beside_a_sidecar_is_named() throws Exception {
        site.migrate(MigrationListener.NOBODY);
        String written = Files.readString(site.target());
        Files.writeString(
                site.target(),
                written.replaceFirst("\"interval_minutes\": 60", "\"interval_minutes\": 1")
                        .replaceFirst("\"title\": \"Training 2\"", "\"title\": \"\""));

        assertThat(source(site).read(Site.options()).warnings())
                .extracting(Warning::code)
                .containsExactly(LegacyImport.Code.INTERVAL_CLAMPED, LegacyImport.Code.TITLE_DEFAULTED);
    }

    @Test
    void a_dry_run_leaves_no_trace() {
        List<String> before = site.everything();

        site.migration(MigrationListener.NOBODY).handle(new Migration.Command(true, false, site.backups()));

        assertThat(site.everything()).isEqualTo(before);
    }

    private void refusedAsNotEmpty() {
        assertThatThrownBy(() -> site.migration(MigrationListener.NOBODY)
                        .handle(new Migration.Command(false, false, site.backups())))
                .isInstanceOfSatisfying(
                        MigrationRefused.class, e -> assertThat(e.code()).isEqualTo(Code.TARGET_NOT_EMPTY));
    }

    private Path sidecar() {
        return site.target().resolveSibling("watched_reminders.sidecar.json");
    }

    private static ImportOptions namingTheGuild() {
        return new ImportOptions(
                Site.options().zone(), TestClock.START, OperatingMode.STANDARD, GuildSettings.DEFAULT, Ids.GUILD);
    }

    private static void fillThroughout(Site where) {
        where.fillTarget();
        Event event = Events.anEvent().ofMessage(1).build();
        where.run(stores -> {
            stores.members().save(Guilds.aMember(Ids.user(1)).optedOut(true));
            stores.reactions().save(Answers.anAnswer(event.id(), Ids.user(1)));
            stores.reactions().save(Answers.anUnknownAnswer(event.id(), Ids.user(2)));
            stores.members().optOut(event.id(), Ids.user(3));
            stores.reminderLogs()
                    .add(Reminders.aSent(
                            event.id(), TestClock.START, List.of(Ids.user(1)), TestClock.START.plusSeconds(9)));
            stores.reminderLogs()
                    .add(Reminders.aPlanned(event.id(), TestClock.START.plusSeconds(60), List.of(Ids.user(3))));
        });
    }

    private static MigrationReport between(Site from, Site to) {
        return between(from, to, to.command());
    }

    private static MigrationReport between(Site from, Site to, Migration.Command command) {
        Parties parties = new Parties(Site.options(), new TestClock());
        return new Migration(
                        parties.source(from.database().name()),
                        to.database(),
                        Site.options(),
                        new TestClock(),
                        MigrationListener.NOBODY)
                .handle(command);
    }

    private static Everything read(Site where) {
        try {
            return source(where).read(Site.options()).everything();
        } catch (LegacyUnreadable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MigrationSource source(Site where) {
        return new Parties(Site.options(), new TestClock())
                .source(where.database().name());
    }
}
