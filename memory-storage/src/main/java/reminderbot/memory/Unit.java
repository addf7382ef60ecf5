package reminderbot.memory;

import java.util.Optional;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.StorageException;

/** One unit of work: hands out the tables for as long as it lasts, and a copy of them from the first change on. */
final class Unit {
    private final boolean writable;
    private Tables tables;
    private boolean copied;
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
        if (!copied) {
            tables = new Tables(toRead());
            copied = true;
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

    /** What is to become of the tables; empty when nobody set out to change them. */
    Optional<Tables> outcome() {
        return copied ? Optional.of(tables.frozen()) : Optional.empty();
    }
}
