package reminderbot.adapters.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.contracts.fixture.TestClock;

class SchemaTest {
    @TempDir
    private Path folder;

    /** A change of the tables is a new migration, and shows in the difference of the committed file. */
    @Test
    void an_empty_storage_has_the_tables_of_the_committed_file() throws Exception {
        Path file = folder.resolve("bot.db");
        SqliteStorage.open(SqliteSettings.of(file), new TestClock()).close();

        assertThat(dump(file)).isEqualTo(golden());
    }

    private static String dump(Path file) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        SELECT sql
                        FROM sqlite_schema
                        WHERE sql IS NOT NULL AND tbl_name <> 'flyway_schema_history'
                        ORDER BY tbl_name, type DESC, name
                        """)) {
            while (rows.next()) {
                statements.add(rows.getString(1) + ";\n");
            }
        }
        return String.join("\n", statements);
    }

    private static String golden() throws IOException {
        try (InputStream bytes = SchemaTest.class.getResourceAsStream("/schema.golden.sql")) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
