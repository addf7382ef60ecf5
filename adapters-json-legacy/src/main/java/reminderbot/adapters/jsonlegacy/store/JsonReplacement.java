package reminderbot.adapters.jsonlegacy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import reminderbot.adapters.jsonlegacy.store.sidecar.Sidecar;
import reminderbot.adapters.jsonlegacy.store.sidecar.SidecarUnreadable;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.StorageUnusable;
import reminderbot.domain.storage.UnitOfWork;

/**
 * A new storage in the making, in a folder beside the two files whose place it is to take; closed before that, it is gone.
 * Only for whoever holds that place.
 */
public final class JsonReplacement implements AutoCloseable {
    private static final String DRAFT = ".migrating";

    private final JsonSettings target;
    private final InstantSource time;
    private JsonStorage draft;

    private JsonReplacement(JsonSettings target, InstantSource time, JsonStorage draft) {
        this.target = target;
        this.time = time;
        this.draft = draft;
    }

    /**
     * Makes an empty one.
     *
     * @param target the main file by its real path; need not exist
     * @throws StorageUnusable when it cannot be made
     */
    public static JsonReplacement of(JsonSettings target, InstantSource time) {
        removeLeftBehind(target.file());
        return new JsonReplacement(target, time, open(target, time));
    }

    /** Whether a process died while it made one, before that took the target's place. */
    public static boolean isLeftBehind(Path target) {
        Path draft = draftOf(target);
        if (Files.notExists(folderOf(target))) {
            return false;
        }
        RealDisk disk = new RealDisk();
        StorageFiles files = new StorageFiles(target);
        try {
            return Files.notExists(files.sidecar())
                    || Files.notExists(draft)
                    || !Sidecar.parse(disk.read(files.sidecar())).head().after().equals(Hash.of(disk.read(draft)));
        } catch (IOException | SidecarUnreadable e) {
            return true;
        }
    }

    /** Removes what a process that died has left of one. */
    public static void removeLeftBehind(Path target) {
        JsonPlace.removeFolder(folderOf(target));
    }

    /** To fill it. */
    public UnitOfWork storage() {
        return draft;
    }

    /** The same as the disk holds it. */
    public UnitOfWork readBack() {
        draft.close();
        draft = open(target, time);
        return draft;
    }

    /**
     * Writes it to the target's two files as a storage does: whenever the process dies, they are the one or the other.
     *
     * @throws StorageException when that fails; the files are what they were
     */
    public void publish() {
        StorageFiles files = new StorageFiles(target.file());
        RealDisk disk = new RealDisk();
        try {
            OnDisk present = OnDisk.read(files, disk);
            new TwoFiles(files, disk, target.zone(), present, false)
                    .write(new Renderer(target.zone()).render(draft.contents(), Map.of()), time.instant());
        } catch (IOException e) {
            throw new StorageException("%s cannot be read (%s)".formatted(files.main(), SystemReason.of(e)), e);
        }
    }

    @Override
    public void close() {
        draft.close();
        removeLeftBehind(target.file());
    }

    private static JsonStorage open(JsonSettings target, InstantSource time) {
        Path file = draftOf(target.file());
        JsonSettings settings = new JsonSettings(file, target.zone(), target.mode(), target.newGuilds());
        return JsonStorage.open(
                settings, time, why -> JsonStorage.LOG.warn("json_draft_lost reason={}", why.getMessage()));
    }

    private static Path draftOf(Path target) {
        return folderOf(target).resolve(target.getFileName());
    }

    private static Path folderOf(Path target) {
        return target.resolveSibling(target.getFileName() + DRAFT);
    }
}
