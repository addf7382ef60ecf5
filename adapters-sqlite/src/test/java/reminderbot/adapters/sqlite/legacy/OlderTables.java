package reminderbot.adapters.sqlite.legacy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Databases as the older bot's versions made them. */
final class OlderTables {
    /** Of the Python version. */
    static final String PYTHON = """
            CREATE TABLE guild (guild_id INTEGER NOT NULL PRIMARY KEY, created_at DATETIME NOT NULL,
                updated_at DATETIME NOT NULL, name VARCHAR(100) NOT NULL, settings TEXT NOT NULL);
            CREATE TABLE user (id INTEGER NOT NULL PRIMARY KEY, created_at DATETIME NOT NULL, updated_at DATETIME NOT NULL,
                user_id INTEGER NOT NULL, guild_id INTEGER NOT NULL REFERENCES guild, username VARCHAR(100) NOT NULL,
                is_bot INTEGER NOT NULL, last_seen DATETIME NOT NULL);
            CREATE TABLE event (id INTEGER NOT NULL PRIMARY KEY, created_at DATETIME NOT NULL,
                updated_at DATETIME NOT NULL, message_id INTEGER NOT NULL, channel_id INTEGER NOT NULL,
                guild_id INTEGER NOT NULL REFERENCES guild, title VARCHAR(200) NOT NULL, description TEXT,
                interval_minutes REAL NOT NULL, is_paused INTEGER NOT NULL, last_reminder DATETIME NOT NULL,
                required_reactions TEXT NOT NULL);
            CREATE UNIQUE INDEX event_message_id ON event (message_id);
            CREATE TABLE reaction (id INTEGER NOT NULL PRIMARY KEY, created_at DATETIME NOT NULL,
                updated_at DATETIME NOT NULL, event_id INTEGER NOT NULL REFERENCES event, user_id INTEGER NOT NULL,
                emoji VARCHAR(10) NOT NULL, reacted_at DATETIME NOT NULL);
            CREATE TABLE reminderlog (id INTEGER NOT NULL PRIMARY KEY, created_at DATETIME NOT NULL,
                updated_at DATETIME NOT NULL, event_id INTEGER NOT NULL, scheduled_at DATETIME NOT NULL,
                sent_at DATETIME, users_notified INTEGER NOT NULL, status VARCHAR(20) NOT NULL, error_message TEXT);
            INSERT INTO guild VALUES (900100000000000001, 'then', 'then', 'Club', '{}');
            INSERT INTO event VALUES (7, '2025-08-20 09:00:00.000001', '2025-08-24 10:00:00', 1100000000000000101,
                910100000000000011, 900100000000000001, 'Training', 'Bring water', 60.0, 0, '2025-08-23 18:32:56.457206',
                '["✅", "❌"]');
            INSERT INTO reaction VALUES (1, 'then', 'then', 7, 200000000000000001, '✅', '2025-08-23 18:28:53');
            """;

    /** Of the first TypeScript version. */
    static final String FIRST_TYPESCRIPT = """
            CREATE TABLE guilds (guild_id TEXT PRIMARY KEY, name TEXT, settings TEXT);
            CREATE TABLE users (user_id TEXT, guild_id TEXT, username TEXT, is_bot INTEGER, last_seen DATETIME,
                PRIMARY KEY (user_id, guild_id));
            CREATE TABLE events (message_id TEXT PRIMARY KEY, channel_id TEXT, guild_id TEXT, title TEXT, description TEXT,
                interval_minutes REAL, is_paused INTEGER, last_reminder DATETIME, required_reactions TEXT,
                created_at DATETIME, updated_at DATETIME);
            CREATE TABLE reactions (id INTEGER PRIMARY KEY, event_message_id TEXT, user_id TEXT, emoji TEXT,
                reacted_at DATETIME, UNIQUE (event_message_id, user_id));
            CREATE TABLE reminder_logs (id INTEGER PRIMARY KEY, event_message_id TEXT, scheduled_at DATETIME);
            CREATE TABLE schema_migrations (version INTEGER PRIMARY KEY, applied_at DATETIME);
            INSERT INTO guilds VALUES ('900100000000000001', 'Club', '{}');
            INSERT INTO users VALUES ('200000000000000001', '900100000000000001', 'ann', 0, '2025-08-23 18:28:53');
            INSERT INTO events VALUES ('1100000000000000101', '910100000000000011', '900100000000000001', 'Training', NULL,
                60.0, 1, '2025-08-23T18:32:56.457Z', '["✅"]', '2025-08-20 09:00:00', '2025-08-24 10:00:00');
            INSERT INTO reactions VALUES (1, '1100000000000000101', '200000000000000001', '✅', '2025-08-23 18:28:53');
            """;

    /** Of the TypeScript versions that ran longest. */
    static final String TYPESCRIPT = """
            CREATE TABLE events (message_id TEXT PRIMARY KEY, channel_id TEXT NOT NULL, guild_id TEXT NOT NULL,
                title TEXT NOT NULL, description TEXT, interval_minutes REAL DEFAULT 60.0, is_paused INTEGER DEFAULT 0,
                last_reminder DATETIME DEFAULT CURRENT_TIMESTAMP, users_who_reacted TEXT DEFAULT '[]',
                created_at DATETIME DEFAULT CURRENT_TIMESTAMP, updated_at DATETIME DEFAULT CURRENT_TIMESTAMP);
            INSERT INTO events VALUES ('1100000000000000101', '910100000000000011', '900100000000000001', 'Cup', NULL, 60.0,
                0, '2025-08-23 18:32:56', '["200000000000000001","200000000000000002"]', '2025-08-23T18:28:53.879Z',
                '2025-08-24T10:00:00.000Z');
            """;

    /** What the third added. */
    static final String GUILD_CONFIGS = """
            CREATE TABLE guild_configs (guild_id TEXT PRIMARY KEY, guild_name TEXT NOT NULL, admin_role_ids TEXT DEFAULT '[]',
                default_interval_minutes REAL DEFAULT 60.0, default_reactions TEXT, timezone TEXT,
                created_at DATETIME DEFAULT CURRENT_TIMESTAMP);
            INSERT INTO guild_configs VALUES ('900100000000000001', 'Club', '["920100000000000001"]', 120.0, '["👍"]',
                'America/Toronto', '2025-08-23 18:28:53');
            """;

    /** Of the last versions, whose times are numbers. */
    static final String LAST_TYPESCRIPT = """
            CREATE TABLE events (message_id TEXT PRIMARY KEY, channel_id TEXT, guild_id TEXT, title TEXT,
                interval_minutes REAL, is_paused INTEGER, last_reminded_at INTEGER, users_who_reacted TEXT,
                created_at INTEGER, updated_at INTEGER);
            CREATE TABLE reactions (id INTEGER PRIMARY KEY, message_id TEXT, user_id TEXT, guild_id TEXT, emoji TEXT,
                is_removed INTEGER, reacted_at INTEGER, removed_at INTEGER);
            CREATE TABLE guild_configs (guild_id TEXT PRIMARY KEY, guild_name TEXT, default_reminder_interval INTEGER,
                date_format TEXT, allowed_roles TEXT);
            CREATE TABLE reminder_logs (id INTEGER PRIMARY KEY, message_id TEXT, reminder_type TEXT);
            INSERT INTO events VALUES ('1100000000000000101', '910100000000000011', '900100000000000001', 'Cup', 60.0, 0,
                1755973976, '[]', 1755973733, 1755973976);
            INSERT INTO reactions VALUES
                (1, '1100000000000000101', '200000000000000001', '900100000000000001', '✅', 0, 1755973740, NULL),
                (2, '1100000000000000101', '200000000000000001', '900100000000000001', '❌', 0, 1755973750, NULL),
                (3, '1100000000000000101', '200000000000000002', '900100000000000001', '✅', 1, 1755973760, 1755973770);
            INSERT INTO guild_configs VALUES ('900100000000000001', 'Club', 60, 'DD/MM', '["920100000000000001"]');
            """;

    private OlderTables() {}

    /** Runs statements, divided by semicolons at the ends of lines, in one file. */
    static Path make(Path file, String... scripts) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String script : scripts) {
                run(connection, script);
            }
        }
        return file;
    }

    /** The same by a connection that stays open. */
    static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : script.split(";\\R", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }
}
