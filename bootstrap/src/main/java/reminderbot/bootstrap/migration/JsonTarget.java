package reminderbot.bootstrap.migration;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reminderbot.adapters.jsonlegacy.store.JsonPlace;
import reminderbot.adapters.jsonlegacy.store.JsonPutBack;
import reminderbot.adapters.jsonlegacy.store.JsonReplacement;
import reminderbot.domain.id.EventId;
import reminderbot.domain.storage.Everything;
import reminderbot.domain.storage.UnitOfWork;

/** The older bot's file with this bot's sidecar, or a place for them. */
record JsonTarget(StorageName name, JsonPlace place) implements MigrationTarget {
    @Override
    public List<Path> files() {
        return place.files();
    }

    @Override
    public boolean holdsData() {
        return place.holdsData();
    }

    /** They are whole at any time. */
    @Override
    public void settle() {}

    @Override
    public List<String> keptBeside(Everything everything) {
        return JsonPlace.onlyInSidecar(everything);
    }

    @Override
    public Set<EventId> events() {
        return place.events();
    }

    @Override
    public Set<String> records() {
        return place.records();
    }

    @Override
    public Draft draft(InstantSource time) {
        return new DraftFiles(JsonReplacement.of(place.settings(), time));
    }

    @Override
    public boolean hasDraft() {
        return JsonReplacement.isLeftBehind(name.path());
    }

    @Override
    public void removeDraft() {
        JsonReplacement.removeLeftBehind(name.path());
    }

    @Override
    public Return putBack(List<Path> copies, Instant now) {
        return new ReturnedFiles(JsonPutBack.prepare(name.path(), copies, now));
    }

    @Override
    public boolean hasReturn() {
        return JsonPutBack.isLeftBehind(name.path());
    }

    @Override
    public void removeReturn() {
        JsonPutBack.removeLeftBehind(name.path());
    }

    private record DraftFiles(JsonReplacement replacement) implements Draft {
        @Override
        public UnitOfWork storage() {
            return replacement.storage();
        }

        @Override
        public UnitOfWork readBack() {
            return replacement.readBack();
        }

        @Override
        public void finish() {}

        @Override
        public void publish(Runnable logRemoved) {
            logRemoved.run();
            replacement.publish();
        }

        @Override
        public void close() {
            replacement.close();
        }
    }

    private record ReturnedFiles(JsonPutBack putBack) implements Return {
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
