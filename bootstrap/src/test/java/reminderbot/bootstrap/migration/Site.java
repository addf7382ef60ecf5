package reminderbot.bootstrap.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import reminderbot.adapters.jsonlegacy.JsonLegacySource;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.adapters.sqlite.maintenance.DatabasePlace;
import reminderbot.adapters.sqlite.maintenance.Verification;
import reminderbot.application.legacy.ImportOptions;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.mode.OperatingMode;

/** A folder with a file of the older bot, and a place for a database. */
record Site(Path folder) {
    Path source() {
        return folder.resolve("watched_reminders.json");
    }

    Path target() {
        return folder.resolve("data").resolve("bot.db");
    }

    Path backups() {
        return folder.resolve("backups");
    }

    MigrationSource older() {
        return LegacyFile.of(new StorageName(StorageName.Kind.JSON, source()), new JsonLegacySource(source()));
    }

    MigrationTarget database() {
        return new SqliteTarget(new StorageName(StorageName.Kind.SQLITE, target()));
    }

    Migration migration(MigrationListener listener) {
        return new Migration(older(), database(), options(), new TestClock(), listener);
    }

    MigrationReport migrate(MigrationListener listener) {
        return migration(listener).handle(command());
    }

    Migration.Command command() {
        return new Migration.Command(false, true, backups());
    }

    /** What the operator is told meanwhile. */
    List<String> migrateAndListen() {
        List<String> notices = new ArrayList<>();
        migrate(new MigrationListener() {
            @Override
            public void notice(String sentence) {
                notices.add(sentence);
            }
        });
        return notices;
    }

    static ImportOptions options() {
        return new ImportOptions(
                ZoneId.of("Europe/Paris"), TestClock.START, OperatingMode.STANDARD, GuildSettings.DEFAULT, null);
    }

    /** A database with one event of every kind. */
    void fillTarget() {
        try (SqliteStorage storage = open()) {
            storage.run(stores -> {
                stores.guilds().save(Guilds.aGuild());
                Events.ofEveryKind().forEach(stores.events()::save);
            });
        }
    }

    SqliteStorage open() {
        return SqliteStorage.open(SqliteSettings.of(target()), new TestClock());
    }

    int events() {
        return new DatabasePlace(target()).events().size();
    }

    long findings() {
        return Verification.of(SqliteSettings.of(target()), new TestClock()).count();
    }

    /** All that is there, by its place. */
    List<String> everything() {
        return list(folder);
    }

    static List<String> list(Path where) {
        if (Files.notExists(where)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(where)) {
            return found.map(path -> where.relativize(path).toString())
                    .filter(name -> !name.isEmpty())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
