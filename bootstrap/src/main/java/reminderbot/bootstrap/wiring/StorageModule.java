package reminderbot.bootstrap.wiring;

import dagger.Binds;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import reminderbot.adapters.sqlite.SqliteSettings;
import reminderbot.adapters.sqlite.SqliteStorage;
import reminderbot.bootstrap.config.Settings;
import reminderbot.bootstrap.loop.WakingUnitOfWork;
import reminderbot.domain.storage.UnitOfWork;

/** The storage the operator chose. */
@Module
public interface StorageModule {
    @Provides
    @Singleton
    static WakingUnitOfWork storage(Settings settings, InstantSource time) {
        return switch (settings.storage().kind()) {
            case SQLITE -> sqlite(settings.storage(), time);
        };
    }

    @Binds
    UnitOfWork unitOfWork(WakingUnitOfWork storage);

    private static WakingUnitOfWork sqlite(Settings.Storage settings, InstantSource time) {
        SqliteStorage storage =
                SqliteStorage.open(new SqliteSettings(settings.databasePath(), settings.synchronous()), time);
        return new WakingUnitOfWork(storage, storage::close);
    }
}
