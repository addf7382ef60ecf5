package reminderbot.contracts.memory;

import reminderbot.contracts.storage.StorageContracts;
import reminderbot.domain.storage.UnitOfWork;

class InMemoryStorageTest implements StorageContracts {
    private final InMemoryStorage storage = new InMemoryStorage();

    @Override
    public UnitOfWork unitOfWork() {
        return storage;
    }
}
