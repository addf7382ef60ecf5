package reminderbot.contracts.storage;

import java.util.function.Consumer;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.event.Event;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** What all contracts of a storage start from. */
public interface StorageContract {
    /** The storage under test: empty at first, and the same one throughout a test. */
    UnitOfWork unitOfWork();

    /** Stores both guilds of {@link Ids} and these events. */
    default void given(Event... events) {
        given(stores -> {
            stores.guilds().save(Guilds.aGuild(Ids.GUILD));
            stores.guilds().save(Guilds.aGuild(Ids.OTHER_GUILD));
            for (Event event : events) {
                stores.events().save(event);
            }
        });
    }

    /** Stores what the test begins with. */
    default void given(Consumer<Stores> work) {
        unitOfWork().run(work);
    }
}
