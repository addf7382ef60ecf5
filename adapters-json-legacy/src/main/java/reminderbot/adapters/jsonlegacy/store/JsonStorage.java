package reminderbot.adapters.jsonlegacy.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.StorageUnusable;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;
import reminderbot.memory.Contents;
import reminderbot.memory.InMemoryStorage;

/**
 * Everything in memory, and after each unit of work that changed something in two files: the older bot's own, exactly as that
 * bot reads it, and a sidecar for the rest. Held by this process alone, as far as this bot goes; the older bot heeds no lock,
 * so every write looks first whether it wrote. Thread-safe: who reads waits for nobody.
 */
public final class JsonStorage implements UnitOfWork, AutoCloseable {
    static final Logger LOG = LoggerFactory.getLogger(JsonStorage.class);

    private static final String CLOSED = "the storage is closed";

    private final StorageLock lock;
    private final InMemoryStorage memory;
    private final TwoFiles files;
    private final Renderer renderer;
    private final InstantSource time;
    private final Consumer<StorageUnusable> whenLost;
    private Map<String, String> heldBack;
    private @Nullable Rendered last;
    private volatile @Nullable String refusal;
    private boolean closed;

    private JsonStorage(
            StorageLock lock, Loaded loaded, TwoFiles files, Sources sources, Consumer<StorageUnusable> whenLost) {
        this.lock = lock;
        this.files = files;
        this.time = sources.time();
        this.whenLost = whenLost;
        renderer = new Renderer(sources.settings().zone());
        heldBack = loaded.heldBack();
        memory = loaded.stored().keptBy(this::keep);
        begin(loaded);
    }

    /**
     * Opens a storage. Writes nothing yet, unless a crash left the two files halfway between two states; files that are not
     * there begin with the first change.
     *
     * @param time names the backups, and is when records of the older bot are taken over
     * @param whenLost is told, once, why nothing can be written any more: the bot has to stop. Within the unit of work that
     *     found it out, so it must not call the storage
     * @throws StorageUnusable when the files are in use, damaged, not together, or hold what could not be written back
     */
    public static JsonStorage open(JsonSettings settings, InstantSource time, Consumer<StorageUnusable> whenLost) {
        return open(settings, time, whenLost, new RealDisk());
    }

    /** Opens a storage on a disk of one's own. */
    static JsonStorage open(JsonSettings settings, InstantSource time, Consumer<StorageUnusable> whenLost, Disk disk) {
        StorageFiles files = StorageFiles.locate(settings.file());
        JsonPutBack.requireEnded(files);
        StorageLock lock = StorageLock.on(files.main());
        boolean opened = false;
        try {
            Loaded loaded = new Loader(files, disk, settings, time).load();
            TwoFiles both = new TwoFiles(
                    files, disk, settings.zone(), loaded.present(), loaded.state() == Loaded.State.TAKEN_OVER);
            JsonStorage storage = new JsonStorage(lock, loaded, both, new Sources(settings, time), whenLost);
            opened = true;
            LOG.info("storage_open file={} sidecar={}", files.main(), files.sidecar());
            return storage;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /**
     * Whether somebody has a storage open.
     *
     * @throws IOException when that cannot be seen
     */
    public static boolean isHeld(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        return StorageLock.isHeld(absolute.toFile().exists() ? absolute.toRealPath() : absolute);
    }

    /** The sidecar of a main file. */
    public static Path sidecarOf(Path file) {
        return new StorageFiles(file).sidecar();
    }

    @Override
    public <T> T call(Function<Stores, T> work) {
        return memory.call(stores -> {
            requireUsable();
            return work.apply(stores);
        });
    }

    /** Goes on to work when nothing can be written any more. */
    @Override
    public <T> T read(Function<Stores, T> work) {
        if (CLOSED.equals(refusal)) {
            throw new StorageException(CLOSED);
        }
        return memory.read(work);
    }

    /**
     * Copies both files, as they are between two units of work; on return the copies are on the disk.
     *
     * @param main of the copy; its sidecar goes beside it. An existing file is replaced
     * @return false when nothing is stored yet, so that there is nothing to copy
     * @throws StorageException when it cannot be written
     */
    public boolean copyTo(Path main) {
        return call(stores -> files.copyTo(new StorageFiles(main.toAbsolutePath())));
    }

    /** Waits for the unit of work that is running, then frees the lock; twice is once. */
    @Override
    public void close() {
        memory.call(stores -> {
            if (!closed) {
                closed = true;
                refusal = CLOSED;
                lock.close();
            }
            return true;
        });
    }

    /** All there is. */
    Contents contents() {
        return memory.contents();
    }

    private void begin(Loaded loaded) {
        Rendered rendered = renderer.render(memory.contents(), heldBack);
        switch (loaded.state()) {
            case WHOLE -> last = rendered;
            case HALFWAY -> finish(rendered);
            case TAKEN_OVER -> LOG.debug("json_not_written_yet");
        }
    }

    private void finish(Rendered rendered) {
        try {
            files.write(rendered, time.instant());
            last = rendered;
            LOG.info("json_write_finished after a crash in the middle of it");
        } catch (StorageException e) {
            throw new StorageUnusable(String.valueOf(e.getMessage()), e);
        }
    }

    private void requireUsable() {
        String why = refusal;
        if (why != null) {
            throw new StorageException(why);
        }
    }

    private void keep(Contents contents) {
        Map<String, String> stillHeldBack = new LinkedHashMap<>(heldBack);
        contents.events()
                .forEach(event -> stillHeldBack.remove(event.place().message().toString()));
        Rendered next = renderer.render(contents, stillHeldBack);
        if (last != null && next.isSameAs(last)) {
            return;
        }
        try {
            files.write(next, time.instant());
        } catch (StorageUnusable e) {
            refusal = String.valueOf(e.getMessage());
            whenLost.accept(e);
            throw new StorageException(String.valueOf(e.getMessage()), e);
        }
        last = next;
        heldBack = stillHeldBack;
    }

    /** What a storage is opened with. */
    private record Sources(JsonSettings settings, InstantSource time) {}
}
