package reminderbot.bootstrap.migration;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reminderbot.domain.id.EventId;
import reminderbot.domain.storage.Everything;
import reminderbot.domain.storage.StorageUnusable;
import reminderbot.domain.storage.UnitOfWork;

/** Where data goes to. What changes it is only for whoever holds it. */
interface MigrationTarget {
    /** By the real path of its file. */
    StorageName name();

    /** The files it consists of that are there now, the main one first. */
    List<Path> files();

    /** Whether there is anything that would be lost with it; leaves no trace. */
    boolean holdsData();

    /** Sees to it that its files can be copied and replaced. */
    void settle();

    /** What of this it keeps beside the file that the older bot reads, in words; nothing for a database. */
    List<String> keptBeside(Everything everything);

    /** The events in it; none when there are none to be read. Leaves no trace. */
    Set<EventId> events();

    /**
     * What would be lost with it, each by its message or the key it has in a file: its events, and records it does not use.
     * Leaves no trace.
     *
     * @throws StorageUnusable when it cannot be understood
     */
    default Set<String> records() {
        return events().stream().map(event -> event.message().toString()).collect(Collectors.toSet());
    }

    /** A new storage that is to take its place. */
    Draft draft(InstantSource time);

    /** Whether a draft was left behind by a process that died before that took the target's place. */
    boolean hasDraft();

    /** Removes such a draft. */
    void removeDraft();

    /**
     * Prepares to bring back what was there before.
     *
     * @param copies of its files as they were, the main one first; none when there was nothing
     */
    Return putBack(List<Path> copies, Instant now);

    /** Whether a return was left behind by a process that died before its last step. */
    boolean hasReturn();

    /** Removes what a process that died after the last step has left of one. */
    void removeReturn();

    /** A storage in the making; closed before it is published, it is gone. */
    interface Draft extends AutoCloseable {
        /** To fill it. */
        UnitOfWork storage();

        /** The same as the disk holds it, to be read. */
        UnitOfWork readBack();

        /** It is full. */
        void finish();

        /** Takes the target's place, at one stroke. */
        void publish(Runnable logRemoved);

        @Override
        void close();
    }

    /** What was there before, about to take its place again; closed before that, it is gone. */
    interface Return extends AutoCloseable {
        /** Where what is there now is kept; empty when nothing is there. */
        Optional<Path> aside();

        /** Does it, at one stroke. */
        void commit(Runnable logRemoved);

        @Override
        void close();
    }
}
