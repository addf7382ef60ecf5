package reminderbot.adapters.sqlite;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.contracts.storage.PlantedBugsContract;
import reminderbot.contracts.storage.StorageContracts;
import reminderbot.domain.storage.UnitOfWork;

class SqliteStorageTest implements StorageContracts, PlantedBugsContract {
    @TempDir
    private Path folder;

    private int files = 1;

    private SqliteStorage storage;

    @BeforeEach
    void open() {
        storage = SqliteStorage.open(SqliteSettings.of(folder.resolve("bot-%d.db".formatted(files))), new TestClock());
    }

    @AfterEach
    void close() {
        storage.close();
    }

    @Override
    public UnitOfWork unitOfWork() {
        return storage;
    }

    @Override
    public UnitOfWork reopened() {
        storage.close();
        open();
        return storage;
    }

    @Override
    public UnitOfWork emptied() {
        files++;
        return reopened();
    }
}
