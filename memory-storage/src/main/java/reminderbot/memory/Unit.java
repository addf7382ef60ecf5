package reminderbot.memory;

import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.StorageException;

/** One unit of work: hands out the tables for as long as it lasts. */
final class Unit {
    private final Tables tables;
    private final boolean writable;
    private volatile boolean ended;

    Unit(Tables tables, boolean writable) {
        this.tables = tables;
        this.writable = writable;
    }

    Tables toRead() {
        if (ended) {
            throw new StorageException("the unit of work has ended");
        }
        return tables;
    }

    Tables toWrite() {
        if (!writable) {
            throw new StorageException("this unit of work may only read");
        }
        return toRead();
    }

    void requireStored(GuildId guild) {
        if (!toRead().guilds.containsKey(guild)) {
            throw new StorageException("guild " + guild + " is not stored");
        }
    }

    void end() {
        ended = true;
    }
}
