package reminderbot.bootstrap.wiring;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.adapters.sqlite.maintenance.Backups;
import reminderbot.bootstrap.config.Settings;
import reminderbot.bootstrap.loop.WakingUnitOfWork;
import reminderbot.bootstrap.upkeep.Purges;
import reminderbot.bootstrap.upkeep.SqliteUpkeep;
import reminderbot.bootstrap.upkeep.Upkeep;
import reminderbot.domain.storage.UnitOfWork;

/** The storage the operator chose. */
@Module
public interface StorageModule {
    @Provides
    @Singleton
    static WakingUnitOfWork storage(Settings settings, Backups backups, InstantSource time) {
        return switch (settings.storage().kind()) {
            case SQLITE -> sqlite(settings.storage().sqlite(), backups, time);
        };
    }

    @Provides
    static Backups backups(Settings settings) {
        return new Backups(settings.storage().backupPath(), settings.storage().databasePath());
    }

    /** What keeps that storage safe and small while the bot runs. */
    @Provides
    static Upkeep upkeep(Settings settings, Backups backups, Purges purges, InstantSource time) {
        return switch (settings.storage().kind()) {
            case SQLITE -> new SqliteUpkeep(settings.storage().sqlite(), backups, purges, time);
        };
    }

    @Binds
    UnitOfWork unitOfWork(WakingUnitOfWork storage);

    private static WakingUnitOfWork sqlite(SqliteSettings settings, Backups backups, InstantSource time) {
        SqliteStorage storage = SqliteStorage.open(settings, time, backups.beforeUpdate(time));
        return new WakingUnitOfWork(storage, storage::close);
    }
}
