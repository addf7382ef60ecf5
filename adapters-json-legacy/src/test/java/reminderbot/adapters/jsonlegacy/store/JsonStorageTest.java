package reminderbot.adapters.jsonlegacy.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import reminderbot.contracts.storage.PlantedBugsContract;
import reminderbot.contracts.storage.StorageContracts;
import reminderbot.domain.storage.UnitOfWork;

class JsonStorageTest implements StorageContracts, PlantedBugsContract {
    @TempDir
    private Path folder;

    private int files = 1;
    private JsonStorage storage;

    @BeforeEach
    void open() {
        storage = Storages.open(folder.resolve("events-%d.json".formatted(files)), new HastyDisk());
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
