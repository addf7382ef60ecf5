package reminderbot.adapters.sqlite.maintenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Brings back, at one stroke, what was in the place of a database before, or that there was nothing; what is there now is
 * kept aside. Only for whoever holds that place.
 */
public final class PutBack implements AutoCloseable {
    private static final String DRAFT = ".rolling-back";
    private static final String BEFORE = "rollback";

    private final Path target;
    private final @Nullable Draft draft;
    private final @Nullable Path aside;
    private boolean committed;

    private PutBack(Path target, @Nullable Draft draft, @Nullable Path aside) {
        this.target = target;
        this.draft = draft;
        this.aside = aside;
    }

    /**
     * Prepares everything but the last step.
     *
     * @param target by its real path
     * @param copy of what was there; empty when nothing was
     * @throws UpkeepFailed when that fails; nothing has changed
     */
    public static PutBack prepare(Path target, Optional<Path> copy, Instant now) {
        Draft draft = null;
        try {
            PresentDatabase present = PresentDatabase.at(target);
            if (copy.isEmpty()) {
                return new PutBack(target, null, present.exists() ? present.nameAside(BEFORE, now) : null);
            }
            draft = Draft.replacing(target, draftOf(target));
            draft.copyOf(copy.get());
            if (present.exists()) {
                draft.guardLike(target);
            }
            return new PutBack(target, draft, present.copyAside(BEFORE, now).orElse(null));
        } catch (IOException e) {
            removeLeftBehind(target);
            throw failed(target, e);
        } catch (UpkeepFailed e) {
            removeLeftBehind(target);
            throw e;
        }
    }

    /** Whether a copy lies there that did not take its place. */
    public static boolean isLeftBehind(Path target) {
        return Files.exists(draftOf(target));
    }

    /** Where what is there now is kept; empty when nothing is there. */
    public Optional<Path> aside() {
        return Optional.ofNullable(aside);
    }

    /**
     * The last step.
     *
     * @param logRemoved called when only a rename is left
     * @throws UpkeepFailed when it fails; what was there is there still
     */
    public void commit(Runnable logRemoved) {
        try {
            Companions.remove(target);
            logRemoved.run();
            if (draft != null) {
                draft.keep();
            } else if (aside != null) {
                Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
            }
            committed = true;
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    @Override
    public void close() {
        removeLeftBehind(target);
        if (!committed && draft != null && aside != null) {
            try {
                Files.deleteIfExists(aside);
            } catch (IOException e) {
                throw failed(target, e);
            }
        }
    }

    private static void removeLeftBehind(Path target) {
        try {
            Files.deleteIfExists(draftOf(target));
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    private static Path draftOf(Path target) {
        return target.resolveSibling(target.getFileName() + DRAFT);
    }

    private static UpkeepFailed failed(Path target, IOException e) {
        return new UpkeepFailed(
                "%s cannot be put back (%s), and it is what it was. See to that and try again."
                        .formatted(target, Reason.of(e)),
                e);
    }
}
