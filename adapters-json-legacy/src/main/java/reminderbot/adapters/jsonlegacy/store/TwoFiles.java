package reminderbot.adapters.jsonlegacy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.jsonlegacy.store.sidecar.SidecarHead;
import reminderbot.adapters.jsonlegacy.store.sidecar.SidecarText;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.StorageUnusable;

/**
 * Writes both files so that a crash at any moment leaves one whole state or the other: the sidecar first, with the hashes of
 * the main file that is there and of the one to come, then the main file. By one thread at a time.
 */
final class TwoFiles {
    private final StorageFiles files;
    private final Disk disk;
    private final ZoneId zone;
    private OnDisk present;
    private @Nullable String mainHash;
    private boolean othersWrote;

    /** Whether the main file is there only for a write that has not come to its end. */
    private boolean begun;

    /**
     * Files that are as they were read.
     *
     * @param zone of the times in the main file
     * @param othersWrote whether the older bot, or a person, wrote what is there, so that somebody may want it back
     */
    TwoFiles(StorageFiles files, Disk disk, ZoneId zone, OnDisk present, boolean othersWrote) {
        this.files = files;
        this.disk = disk;
        this.zone = zone;
        this.present = present;
        this.mainHash = present.mainHash();
        this.othersWrote = othersWrote;
    }

    /**
     * Makes the files those of a new state.
     *
     * @throws StorageException when that failed and both files are as they were
     * @throws StorageUnusable when the main file is no longer the one that was read or written last, or when it is not known
     *     what the files hold: nothing may be written any more
     */
    void write(Rendered next, Instant now) {
        OnDisk wanted = prepare(next, now);
        try {
            put(files.sidecar());
            if (!next.mainHash().equals(mainHash)) {
                put(files.main());
            }
        } catch (IOException e) {
            takeBack(e);
            dropBegunMainFile();
            throw notStored(e);
        }
        present = wanted;
        mainHash = next.mainHash();
        begun = false;
    }

    /** Copies what is there; false when nothing is. The main file last: without it nobody takes the copy for one. */
    boolean copyTo(StorageFiles copy) {
        try {
            if (!present.isNothing()) {
                Files.createDirectories(copy.folder());
                copy(present.sidecar(), copy.sidecar());
                copy(present.main(), copy.main());
                disk.keepNames(copy.folder());
            }
            return !present.isNothing();
        } catch (IOException e) {
            throw new StorageException(
                    "no backup was made: %s cannot be written (%s). Make room on the disk, or let this user write there."
                            .formatted(copy.main(), SystemReason.of(e)),
                    e);
        }
    }

    private void copy(@Nullable List<byte[]> content, Path file) throws IOException {
        if (content != null) {
            disk.write(StorageFiles.draft(file), content);
            disk.replace(file, StorageFiles.draft(file));
        }
    }

    /** Does all that may fail for want of room, and what takes long, before the first file changes. */
    private OnDisk prepare(Rendered next, Instant now) {
        boolean prepared = false;
        try {
            backUp(now);
            beginMainFile();
            SidecarHead head =
                    new SidecarHead(zone, Objects.requireNonNull(mainHash), next.mainHash(), next.heldBack());
            List<byte[]> sidecar = SidecarText.of(head, next.guilds(), next.events());
            disk.write(StorageFiles.draft(files.sidecar()), sidecar);
            if (!next.mainHash().equals(mainHash)) {
                disk.write(StorageFiles.draft(files.main()), next.main());
            }
            requireUnchanged();
            prepared = true;
            return new OnDisk(next.main(), sidecar);
        } catch (IOException e) {
            throw notStored(e);
        } finally {
            if (!prepared) {
                dropDrafts();
                dropBegunMainFile();
            }
        }
    }

    /** Only of what others wrote: what this bot writes has its daily copies. */
    private void backUp(Instant now) throws IOException {
        if (othersWrote && !present.isNothing()) {
            new Backup(files, disk, zone).make(present, now);
        }
        othersWrote = false;
    }

    /** So that a main file that is missing beside a sidecar always means that somebody took it away. */
    private void beginMainFile() throws IOException {
        if (mainHash == null) {
            requireUnchanged();
            disk.write(StorageFiles.draft(files.main()), Rendered.EMPTY_MAIN);
            disk.replace(files.main(), StorageFiles.draft(files.main()));
            present = new OnDisk(Rendered.EMPTY_MAIN, present.sidecar());
            mainHash = present.mainHash();
            begun = true;
            disk.keepNames(files.folder());
        }
    }

    /** Unless another program has written to it. Only when the sidecar is what it was: a new one needs the main file. */
    private void dropBegunMainFile() {
        try {
            if (begun && Hash.of(disk.read(files.main())).equals(mainHash)) {
                disk.delete(files.main());
                present = new OnDisk(null, present.sidecar());
                mainHash = null;
                begun = false;
                disk.keepNames(files.folder());
            }
        } catch (IOException e) {
            JsonStorage.LOG.warn("json_empty_file_left file={} reason={}", files.main(), SystemReason.of(e));
        }
    }

    private void put(Path file) throws IOException {
        disk.replace(file, StorageFiles.draft(file));
        disk.keepNames(files.folder());
    }

    /** The last look before something changes: the older bot heeds no lock. */
    private void requireUnchanged() throws IOException {
        String found = Files.exists(files.main()) ? Hash.of(disk.read(files.main())) : null;
        if (!Objects.equals(found, mainHash)) {
            throw new StorageUnusable(
                    "%s was changed by another program while the bot was running, so nothing was written over it and the bot stops. Stop the older bot, then start this one again: it takes over what the file holds."
                            .formatted(files.main()));
        }
    }

    /** What was not stored must not come to light at the next start. */
    private void takeBack(IOException why) {
        try {
            putBack(files.main(), present.main());
            putBack(files.sidecar(), present.sidecar());
            dropDrafts();
        } catch (IOException e) {
            StorageUnusable unusable = new StorageUnusable(
                    "%s could not be written (%s), nor could the former files be put back (%s), so the bot stops. Let this user write there, then start the bot again; whether the last change is kept shows then."
                            .formatted(files.main(), SystemReason.of(why), SystemReason.of(e)),
                    why);
            unusable.addSuppressed(e);
            throw unusable;
        }
    }

    private void putBack(Path file, @Nullable List<byte[]> content) throws IOException {
        if (content == null) {
            disk.delete(file);
            disk.keepNames(files.folder());
        } else {
            disk.write(StorageFiles.draft(file), content);
            put(file);
        }
    }

    private void dropDrafts() {
        for (Path file : List.of(files.sidecar(), files.main())) {
            try {
                disk.delete(StorageFiles.draft(file));
            } catch (IOException e) {
                JsonStorage.LOG.warn("json_draft_left file={} reason={}", StorageFiles.draft(file), SystemReason.of(e));
            }
        }
    }

    private StorageException notStored(IOException e) {
        return new StorageException(
                "nothing was stored: %s cannot be written (%s). Make room on the disk, or let this user write to the file and its folder."
                        .formatted(files.main(), SystemReason.of(e)),
                e);
    }
}
