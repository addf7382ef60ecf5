package reminderbot.contracts.storage;

import reminderbot.domain.storage.UnitOfWork;
import reminderbot.memory.InMemoryStorage;

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
