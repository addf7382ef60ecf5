package reminderbot.bootstrap.migration;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reminderbot.adapters.sqlite.maintenance.DatabasePlace;
import reminderbot.adapters.sqlite.maintenance.PutBack;
import reminderbot.adapters.sqlite.maintenance.Replacement;
import reminderbot.domain.id.EventId;
import reminderbot.domain.storage.Everything;
import reminderbot.domain.storage.UnitOfWork;

/** A database of this bot, or a place for one. */
record SqliteTarget(StorageName name, DatabasePlace place) implements MigrationTarget {
    SqliteTarget(StorageName name) {
        this(name, new DatabasePlace(name.path()));
    }

    @Override
    public List<Path> files() {
        return place.files();
    }

    @Override
    public boolean holdsData() {
        return place.holdsData();
    }

    @Override
    public void settle() {
        place.settle();
    }

    @Override
    public List<String> keptBeside(Everything everything) {
        return List.of();
    }

    @Override
    public Set<EventId> events() {
        return place.events();
    }

    @Override
    public Draft draft(InstantSource time) {
        return new DraftDatabase(Replacement.of(place.path(), time));
    }

    @Override
    public boolean hasDraft() {
        return Replacement.isLeftBehind(place.path());
    }

    @Override
    public void removeDraft() {
        Replacement.removeLeftBehind(place.path());
    }

    @Override
    public Return putBack(List<Path> copies, Instant now) {
        return new ReturnedDatabase(
                PutBack.prepare(place.path(), copies.stream().findFirst(), now));
    }

    @Override
    public boolean hasReturn() {
        return PutBack.isLeftBehind(place.path());
    }

    /** The last step leaves nothing. */
    @Override
    public void removeReturn() {}

    private record DraftDatabase(Replacement replacement) implements Draft {
        @Override
        public UnitOfWork storage() {
            return replacement.storage();
        }

        @Override
        public UnitOfWork readBack() {
            return replacement.storage();
        }

        @Override
        public void finish() {
            replacement.finish();
        }

        @Override
        public void publish(Runnable logRemoved) {
            replacement.publish(logRemoved);
        }

        @Override
        public void close() {
            replacement.close();
        }
    }

    private record ReturnedDatabase(PutBack putBack) implements Return {
        @Override
        public Optional<Path> aside() {
            return putBack.aside();
        }

        @Override
        public void commit(Runnable logRemoved) {
            putBack.commit(logRemoved);
        }

        @Override
        public void close() {
            putBack.close();
        }
    }
}
