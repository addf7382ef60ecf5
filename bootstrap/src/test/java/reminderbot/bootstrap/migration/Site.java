package reminderbot.bootstrap.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import reminderbot.adapters.jsonlegacy.JsonLegacySource;
import reminderbot.adapters.jsonlegacy.store.JsonSettings;
import reminderbot.adapters.jsonlegacy.store.JsonStorage;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.adapters.sqlite.maintenance.Verification;
import reminderbot.application.legacy.ImportOptions;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.storage.Stores;

/** A folder with a file of the older bot, and a place for a storage of this one. */
record Site(Path folder, StorageName.Kind kind) {
    /** With a place for a database. */
    Site(Path folder) {
        this(folder, StorageName.Kind.SQLITE);
    }

    Path source() {
        return folder.resolve("watched_reminders.json");
    }

    Path target() {
        return folder.resolve("data").resolve(kind == StorageName.Kind.SQLITE ? "bot.db" : "watched_reminders.json");
    }

    Path backups() {
        return folder.resolve("backups");
    }

    MigrationSource older() {
        return LegacyFile.of(new StorageName(StorageName.Kind.JSON, source()), new JsonLegacySource(source()));
    }

    MigrationTarget database() {
        return new Parties(options(), new TestClock()).target(new StorageName(kind, target()));
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

    /** One event of every kind. */
    void fillTarget() {
        run(stores -> {
            stores.guilds().save(Guilds.aGuild());
            Events.ofEveryKind().forEach(stores.events()::save);
        });
    }

    /** Nothing is left of it but its lock. */
    void emptyTarget() throws IOException {
        for (Path file : database().files()) {
            Files.delete(file);
        }
    }

    /** As a bot does it. */
    void run(Consumer<Stores> work) {
        if (kind == StorageName.Kind.SQLITE) {
            try (SqliteStorage storage = open()) {
                storage.run(work);
            }
        } else {
            JsonSettings settings =
                    new JsonSettings(target(), options().zone(), OperatingMode.STANDARD, GuildSettings.DEFAULT);
            try (JsonStorage storage = JsonStorage.open(settings, new TestClock(), why -> {})) {
                storage.run(work);
            }
        }
    }

    SqliteStorage open() {
        return SqliteStorage.open(SqliteSettings.of(target()), new TestClock());
    }

    int events() {
        return database().events().size();
    }

    long findings() {
        return kind == StorageName.Kind.SQLITE
                ? Verification.of(SqliteSettings.of(target()), new TestClock()).count()
                : 0;
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
