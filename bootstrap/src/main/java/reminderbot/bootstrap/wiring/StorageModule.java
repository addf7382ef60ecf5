package reminderbot.bootstrap.wiring;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.function.Function;
import reminderbot.adapters.jsonlegacy.store.JsonBackups;
import reminderbot.adapters.jsonlegacy.store.JsonStorage;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.adapters.sqlite.maintenance.Backups;
import reminderbot.bootstrap.config.Settings;
import reminderbot.bootstrap.loop.WakingUnitOfWork;
import reminderbot.bootstrap.upkeep.JsonUpkeep;
import reminderbot.bootstrap.upkeep.Purges;
import reminderbot.bootstrap.upkeep.SqliteUpkeep;
import reminderbot.bootstrap.upkeep.Upkeep;
import reminderbot.domain.storage.UnitOfWork;

/** The storage the operator chose. */
@Module
public interface StorageModule {
    @Provides
    @Singleton
    static WakingUnitOfWork storage(Opened opened) {
        return opened.storage();
    }

    /** The storage, with what only its own upkeep needs of it. */
    @Provides
    @Singleton
    static Opened opened(Settings settings, Backups backups, InstantSource time, Ending ending) {
        return switch (settings.storage().kind()) {
            case SQLITE -> sqlite(settings.storage().sqlite(), backups, time);
            case JSON -> json(settings, time, ending);
        };
    }

    @Provides
    static Backups backups(Settings settings) {
        return new Backups(settings.storage().backupPath(), settings.storage().databasePath());
    }

    /** What keeps that storage safe and small while the bot runs. */
    @Provides
    static Upkeep upkeep(Opened opened, Purges purges) {
        return opened.upkeep().apply(purges);
    }

    @Binds
    UnitOfWork unitOfWork(WakingUnitOfWork storage);

    private static Opened sqlite(SqliteSettings settings, Backups backups, InstantSource time) {
        SqliteStorage storage = SqliteStorage.open(settings, time, backups.beforeUpdate(time));
        return new Opened(
                new WakingUnitOfWork(storage, storage::close),
                purges -> new SqliteUpkeep(settings, backups, purges, time));
    }

    /** The bot cannot go on once somebody else writes the file: what it sends would be forgotten. */
    private static Opened json(Settings settings, InstantSource time, Ending ending) {
        JsonStorage storage = JsonStorage.open(settings.json(), time, ending::because);
        JsonBackups backups = new JsonBackups(
                settings.storage().backupPath(), settings.storage().jsonPath());
        return new Opened(
                new WakingUnitOfWork(storage, storage::close),
                purges -> new JsonUpkeep(storage, backups, purges, time));
    }

    /** A storage that is open, and how it is looked after. */
    record Opened(WakingUnitOfWork storage, Function<Purges, Upkeep> upkeep) {}
}
