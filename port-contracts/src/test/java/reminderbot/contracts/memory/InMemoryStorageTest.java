package reminderbot.contracts.memory;

import reminderbot.contracts.storage.PlantedBugsContract;
import reminderbot.contracts.storage.StorageContracts;
import reminderbot.domain.storage.UnitOfWork;

class InMemoryStorageTest implements StorageContracts, PlantedBugsContract {
    private InMemoryStorage storage = new InMemoryStorage();

    @Override
    public UnitOfWork unitOfWork() {
        return storage;
    }

    @Override
    public UnitOfWork reopened() {
        return storage;
    }

    @Override
    public UnitOfWork emptied() {
        storage = new InMemoryStorage();
        return storage;
    }
}
