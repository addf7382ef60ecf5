package reminderbot.adapters.sqlite.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.application.legacy.LegacyContents;
import reminderbot.application.legacy.LegacyUnreadable;
import reminderbot.application.legacy.LegacyUnreadable.Kind;
import reminderbot.contracts.fixture.TestClock;

/** The files stay as they are, the copy goes, and what cannot be read whole is refused. */
class UntouchedSourceTest {
    private static final String ONE_MORE = """
            INSERT INTO event VALUES (8, 'then', 'then', 1100000000000000102, 910100000000000011, 900100000000000001,
                'Second', NULL, 60.0, 0, 'then', '[]');
            """;

    @TempDir
    private Path folder;

    private Path original;
    private Path source;
    private Path temporary;

    @BeforeEach
    void makeFolders() throws IOException {
        original = Files.createDirectory(folder.resolve("original")).resolve("discord_bot.db");
        source = Files.createDirectory(folder.resolve("source")).resolve("discord_bot.db");
        temporary = Files.createDirectory(folder.resolve("temporary"));
    }

    @Test
    void rows_that_are_only_in_the_log_are_read_and_nothing_changes() throws Exception {
        leaveLogBehind();

        assertThat(readUntouched().events()).hasSize(2);
    }

    @Test
    void a_change_that_was_not_finished_is_taken_back_and_nothing_changes() throws Exception {
        leaveJournalBehind();

        assertThat(readUntouched().events()).hasSize(1);
    }

    @Test
    void a_database_in_a_folder_that_nobody_may_write_to_is_read() throws Exception {
        leaveLogBehind();
        for (Path file : files(source.resolveSibling("."))) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        }
        Files.setPosixFilePermissions(source.resolveSibling("."), PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assertThat(readUntouched().events()).hasSize(2);
        } finally {
            Files.setPosixFilePermissions(source.resolveSibling("."), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void a_link_leads_to_what_is_beside_the_file_it_names() throws Exception {
        leaveLogBehind();
        Path link = Files.createSymbolicLink(folder.resolve("link.db"), source);

        assertThat(new SqliteLegacySource(link).read().events()).hasSize(2);
    }

    @Test
    void the_copy_is_in_a_folder_for_this_user_alone() throws Exception {
        OlderTables.make(source, OlderTables.PYTHON);
        Set<String> permissions = new HashSet<>();

        reader((from, to) -> {
                    permissions.add(
                            PosixFilePermissions.toString(Files.getPosixFilePermissions(to.resolveSibling("."))));
                    PrivateCopy.BYTES.copy(from, to);
                })
                .read();

        assertThat(permissions).containsExactly("rwx------");
    }

    @Test
    void a_file_that_changes_meanwhile_is_copied_again() throws Exception {
        OlderTables.make(source, OlderTables.PYTHON);
        List<Path> copied = new ArrayList<>();

        LegacyContents contents = reader((from, to) -> {
                    PrivateCopy.BYTES.copy(from, to);
                    copied.add(from);
                    if (copied.size() < 3) {
                        append(from);
                    }
                })
                .read();

        assertThat(contents.events()).hasSize(1);
        assertThat(copied).hasSize(3);
    }

    @Test
    void a_file_that_keeps_changing_is_refused() throws Exception {
        OlderTables.make(source, OlderTables.PYTHON);

        assertThatExceptionOfType(LegacyUnreadable.class)
                .isThrownBy(() -> reader((from, to) -> {
                            PrivateCopy.BYTES.copy(from, to);
                            append(from);
                        })
                        .read())
                .withMessageContaining("changes while it is being copied; stop the older bot and try again");
        assertThat(temporary).isEmptyDirectory();
    }

    @Test
    void a_log_that_goes_meanwhile_counts_as_a_change() throws Exception {
        OlderTables.make(source, OlderTables.PYTHON);
        Files.createFile(source.resolveSibling("discord_bot.db-wal"));
        List<String> copied = new ArrayList<>();

        reader((from, to) -> {
                    PrivateCopy.BYTES.copy(from, to);
                    copied.add(from.getFileName().toString());
                    if (copied.size() == 2) {
                        Files.delete(from);
                    }
                })
                .read();

        assertThat(copied).containsExactly("discord_bot.db", "discord_bot.db-wal", "discord_bot.db");
    }

    @Test
    void a_copy_that_fails_leaves_nothing_behind() throws Exception {
        OlderTables.make(source, OlderTables.PYTHON);

        refuses(Kind.JSON_CORRUPT, "cannot be copied to be read (no room)", (from, to) -> {
            PrivateCopy.BYTES.copy(from, to);
            throw new IOException("no room");
        });
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        refuses(Kind.JSON_NOT_FOUND, "does not exist");
    }

    @Test
    void a_folder_is_refused() throws Exception {
        Files.createDirectory(source);

        refuses(Kind.JSON_NOT_FOUND, "is no file");
    }

    @Test
    void an_empty_file_is_refused() throws Exception {
        Files.createFile(source);

        refuses(Kind.JSON_CORRUPT, "is an empty file");
    }

    @Test
    void a_file_of_another_kind_is_refused() throws Exception {
        Files.writeString(source, "{\"1100000000000000101\": {}}".repeat(99));

        refuses(Kind.JSON_CORRUPT, "is not an SQLite database");
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 50, 100, 5000})
    void a_file_that_ends_too_early_is_refused(int length) throws Exception {
        OlderTables.make(source, OlderTables.PYTHON);
        Files.write(source, Arrays.copyOf(Files.readAllBytes(source), length));

        refuses(Kind.JSON_CORRUPT, "is damaged (");
    }

    @Test
    void a_damaged_page_is_refused() throws Exception {
        OlderTables.make(source, OlderTables.PYTHON);
        byte[] bytes = Files.readAllBytes(source);
        Arrays.fill(bytes, bytes.length / 2, bytes.length, (byte) 0x5A);
        Files.write(source, bytes);

        refuses(Kind.JSON_CORRUPT, "is damaged (");
    }

    @Test
    void this_bots_own_database_is_refused_with_the_word_for_it() {
        SqliteStorage.open(SqliteSettings.of(source), new TestClock()).close();

        refuses(Kind.VALIDATION_FAILED, "is this bot's own database: use sqlite:" + source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE bookmark (id INTEGER)",
                "CREATE TABLE event (id INTEGER, title TEXT, starts_at TEXT)",
                "CREATE TABLE guild (guild_id INTEGER)"
            })
    void a_database_without_events_of_the_older_bot_is_refused(String table) throws Exception {
        OlderTables.make(source, table);

        refuses(Kind.VALIDATION_FAILED, "holds no events of the older bot");
    }

    private SqliteLegacySource reader(PrivateCopy.Copier copier) {
        return new SqliteLegacySource(source, temporary, copier);
    }

    private LegacyContents readUntouched() throws Exception {
        List<String> before = state();

        LegacyContents contents = reader(PrivateCopy.BYTES).read();

        assertThat(state()).isEqualTo(before);
        assertThat(temporary).isEmptyDirectory();
        return contents;
    }

    private void refuses(Kind kind, String sentence) {
        refuses(kind, sentence, PrivateCopy.BYTES);
    }

    private void refuses(Kind kind, String sentence, PrivateCopy.Copier copier) {
        assertThatExceptionOfType(LegacyUnreadable.class)
                .isThrownBy(() -> reader(copier).read())
                .withMessageStartingWith(source + " ")
                .withMessageContaining(sentence)
                .satisfies(refused -> assertThat(refused.kind()).isEqualTo(kind));
        assertThat(temporary).isEmptyDirectory();
    }

    /** Names, sizes, times and bytes of everything in the folder, and the folder's own time. */
    private List<String> state() throws IOException {
        List<String> state = new ArrayList<>();
        state.add(Files.getLastModifiedTime(source.resolveSibling(".")).toString());
        for (Path file : files(source.resolveSibling("."))) {
            state.add("%s %s %s"
                    .formatted(
                            file.getFileName(),
                            Files.getLastModifiedTime(file),
                            Arrays.hashCode(Files.readAllBytes(file))));
        }
        return state;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** As a killed process leaves it: copied while it is open. */
    private void leaveLogBehind() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + original)) {
            OlderTables.run(connection, OlderTables.PYTHON);
            OlderTables.run(connection, "PRAGMA journal_mode = WAL;\nPRAGMA wal_autocheckpoint = 0;\n");
            OlderTables.run(connection, ONE_MORE);
            copyAll();
        }
        assertThat(source.resolveSibling("discord_bot.db-wal")).isNotEmptyFile();
    }

    /** In the middle of a change of many pages, some of which are in the file already. */
    private void leaveJournalBehind() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + original)) {
            OlderTables.run(connection, OlderTables.PYTHON);
            OlderTables.run(connection, "PRAGMA cache_size = 1;\nBEGIN;\nDELETE FROM event;\n");
            OlderTables.run(connection, """
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
                    INSERT INTO reminderlog SELECT i, 'then', 'then', 7, 'then', NULL, 0, hex(zeroblob(100)), NULL FROM n;
                    """);
            copyAll();
            OlderTables.run(connection, "ROLLBACK;\n");
        }
        assertThat(source.resolveSibling("discord_bot.db-journal")).isNotEmptyFile();
    }

    private void copyAll() throws IOException {
        for (Path file : files(original.resolveSibling("."))) {
            if (!file.toString().endsWith("-shm")) {
                Files.copy(file, source.resolveSibling(file.getFileName()));
            }
        }
    }

    private static void append(Path file) throws IOException {
        Files.write(file, "more".repeat(1024).getBytes(StandardCharsets.US_ASCII), StandardOpenOption.APPEND);
    }
}
