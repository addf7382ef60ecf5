package reminderbot.adapters.jsonlegacy.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.StorageUnusable;

/**
 * Brings back the two files that were in a place before, or that there were none; what is there now is kept aside. Two files
 * cannot be replaced at one stroke: until both are, no storage opens there, and the next try goes on. Only for whoever holds
 * that place.
 */
public final class JsonPutBack implements AutoCloseable {
    private static final String DRAFT = ".rolling-back";
    private static final String COMMITTING = "committing";
    private static final String DONE = "done";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final StorageFiles target;
    private final String ending;
    private final Disk disk = new RealDisk();
    private boolean begun;

    /** What is kept aside has this ending after its name; empty when nothing is. */
    private JsonPutBack(StorageFiles target, String ending, boolean begun) {
        this.target = target;
        this.ending = ending;
        this.begun = begun;
    }

    /**
     * Prepares everything but the last step.
     *
     * @param target the main file by its real path
     * @param copies of the files that were there, by the names they had; none when there were none
     * @throws StorageUnusable when that fails; nothing has changed
     */
    public static JsonPutBack prepare(Path target, List<Path> copies, Instant now) {
        StorageFiles files = new StorageFiles(target);
        Path draft = draftOf(target);
        try {
            if (Files.exists(draft.resolve(COMMITTING))) {
                return new JsonPutBack(files, goOn(files, draft, now), true);
            }
            JsonPlace.removeFolder(draft);
            Files.createDirectory(draft);
            for (Path copy : copies) {
                copy(copy, draft.resolve(copy.getFileName()));
            }
            return new JsonPutBack(files, copyAside(files, now), false);
        } catch (IOException e) {
            JsonPlace.removeFolder(draft);
            throw new StorageUnusable(
                    "%s cannot be put back (%s), and it is what it was. See to that and try again."
                            .formatted(target, SystemReason.of(e)),
                    e);
        }
    }

    /** Whether one was left behind before its end. */
    public static boolean isLeftBehind(Path target) {
        return Files.exists(draftOf(target)) && Files.notExists(draftOf(target).resolve(DONE));
    }

    /** Removes what a process that died after the last step has left of one. */
    public static void removeLeftBehind(Path target) {
        if (Files.exists(draftOf(target).resolve(DONE))) {
            JsonPlace.removeFolder(draftOf(target));
        }
    }

    /**
     * Fails where one did not come to its end.
     *
     * @throws StorageUnusable saying how to go on
     */
    static void requireEnded(StorageFiles files) {
        if (Files.exists(draftOf(files.main()).resolve(COMMITTING))) {
            throw new StorageUnusable(
                    "%s is only half put back: a rollback was interrupted. Run the same reminder-bot rollback again, then start the bot."
                            .formatted(files.main()));
        }
    }

    /** Where what is there now is kept: the main file, its sidecar beside it, or a sidecar alone; empty when nothing is there. */
    public Optional<Path> aside() {
        return ending.isEmpty()
                ? Optional.empty()
                : Stream.of(target.main(), target.sidecar())
                        .map(file -> withEnding(file, ending))
                        .filter(Files::exists)
                        .findFirst();
    }

    /**
     * The last step.
     *
     * @param halfway called when the first of two files is put back
     * @throws StorageException when it fails; the next try goes on with it
     */
    public void commit(Runnable halfway) {
        Path draft = draftOf(target.main());
        try {
            disk.write(draft.resolve(COMMITTING), List.of(ending.getBytes(StandardCharsets.UTF_8)));
            disk.keepNames(draft);
            begun = true;
            replace(draft, target.sidecar());
            halfway.run();
            replace(draft, target.main());
            disk.keepNames(target.folder());
            disk.replace(draft.resolve(DONE), draft.resolve(COMMITTING));
            begun = false;
        } catch (IOException e) {
            throw new StorageException(
                    "%s is only half put back (%s), and no bot starts on it; see to that and run the rollback again"
                            .formatted(target.main(), SystemReason.of(e)),
                    e);
        }
    }

    @Override
    public void close() {
        if (!begun) {
            JsonPlace.removeFolder(draftOf(target.main()));
        }
    }

    /** A copy stays, for a try that goes on. */
    private void replace(Path draft, Path file) throws IOException {
        Path copy = draft.resolve(file.getFileName());
        if (Files.notExists(copy)) {
            disk.delete(file);
            return;
        }
        copy(copy, StorageFiles.draft(file));
        disk.replace(file, StorageFiles.draft(file));
    }

    /** What somebody has written since to a place that is only half put back is kept aside, too. */
    private static String goOn(StorageFiles files, Path draft, Instant now) throws IOException {
        String former = Files.readString(draft.resolve(COMMITTING));
        for (Path file : List.of(files.main(), files.sidecar())) {
            Path wasThere = former.isEmpty() ? null : withEnding(file, former);
            if (!isCopy(file, wasThere) && !isCopy(file, draft.resolve(file.getFileName()))) {
                return copyAside(files, now);
            }
        }
        return former;
    }

    /** Whether both hold the same, or neither is there. */
    private static boolean isCopy(Path file, @Nullable Path other) throws IOException {
        boolean there = other != null && Files.exists(other);
        return Files.exists(file) == there && (!there || Files.mismatch(file, other) == -1);
    }

    /** Of whatever is there of the two: a sidecar alone, too, is all that is left of what it holds. */
    private static String copyAside(StorageFiles files, Instant now) throws IOException {
        List<Path> present =
                Stream.of(files.main(), files.sidecar()).filter(Files::exists).toList();
        if (present.isEmpty()) {
            return "";
        }
        String wanted = ".before-rollback-" + STAMP.format(now);
        String ending = wanted;
        for (int number = 2; isTaken(files, ending); number++) {
            ending = wanted + "-" + number;
        }
        for (Path file : present) {
            copy(file, withEnding(file, ending));
        }
        return ending;
    }

    private static boolean isTaken(StorageFiles files, String ending) {
        return Files.exists(withEnding(files.main(), ending)) || Files.exists(withEnding(files.sidecar(), ending));
    }

    private static Path withEnding(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static void copy(Path from, Path to) throws IOException {
        RealDisk disk = new RealDisk();
        disk.write(to, List.of(disk.read(from)));
    }

    private static Path draftOf(Path target) {
        return target.resolveSibling(target.getFileName() + DRAFT);
    }
}
