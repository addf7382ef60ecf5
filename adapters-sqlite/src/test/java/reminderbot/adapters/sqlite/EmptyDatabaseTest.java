package reminderbot.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.contracts.fixture.TestClock;

class EmptyDatabaseTest {
    @TempDir
    private Path folder;

    /** When it was laid, and how long that took, is all that may differ, and the log that a bot makes when it opens it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name",
                "SELECT installed_rank, version, description, type, script, checksum, installed_by, success FROM flyway_schema_history",
                "PRAGMA application_id",
                "PRAGMA user_version",
                "PRAGMA encoding",
                "PRAGMA page_size",
                "PRAGMA auto_vacuum"
            })
    void a_draft_begins_as_flyway_lays_a_new_file(String question) throws Exception {
        Path laid = folder.resolve("laid.db");
        SqliteStorage.open(SqliteSettings.of(laid), new TestClock()).close();
        Path draft = folder.resolve("draft.db");
        SqliteStorage.openDraft(draft, new TestClock()).close();

        assertThat(answer(draft, question)).isNotEmpty().isEqualTo(answer(laid, question));
    }

    @Test
    void a_draft_needs_no_update_when_a_bot_opens_it() throws Exception {
        Path draft = folder.resolve("draft.db");
        SqliteStorage.openDraft(draft, new TestClock()).close();
        List<DatabaseFile> updated = new ArrayList<>();

        SqliteStorage.open(SqliteSettings.of(draft), new TestClock(), updated::add)
                .close();

        assertThat(updated).isEmpty();
        assertThat(answer(draft, "PRAGMA journal_mode")).isEqualTo(List.of(List.of("wal")));
    }

    private static List<List<String>> answer(Path file, String question) throws SQLException {
        List<List<String>> answer = new ArrayList<>();
        try (Connection connection = Connections.to(SqliteSettings.of(file)).upkeep();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(question)) {
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(rows.getString(i)));
                }
                answer.add(row);
            }
        }
        return answer;
    }
}
