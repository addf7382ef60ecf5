package reminderbot.adapters.sqlite.maintenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.SqliteSettings;

/**
 * Puts a backup in the place of the database and keeps the database aside. Until the last step, a rename, the database
 * stays where it is; so whenever the process dies, the file is the old one or the new one, and whole.
 */
public final class Restore {
    private static final String DRAFT = ".restoring";

    private final SqliteSettings database;
    private final InstantSource time;
    private final Consumer<RestoreStep> listener;

    Restore(SqliteSettings database, InstantSource time, Consumer<RestoreStep> listener) {
        this.database = database;
        this.time = time;
        this.listener = listener;
    }

    /** For the database of these settings, which need not exist. */
    public static Restore of(SqliteSettings database, InstantSource time) {
        return new Restore(database, time, step -> {});
    }

    /** What to do about a restore that did not come to its end; empty when there is none. */
    public static Optional<String> interrupted(Path database) {
        Path draft = database.resolveSibling(database.getFileName() + DRAFT);
        return Files.exists(draft)
                ? Optional.of(
                        "a restore of %s was interrupted, and the database is the one from before it; run reminder-bot restore again, or delete %s"
                                .formatted(database, draft))
                : Optional.empty();
    }

    /**
     * Does it.
     *
     * @throws UpkeepFailed when the backup or the place is refused, or the disk fails; the database is what it was
     * @throws reminderbot.domain.storage.StorageUnusable when a bot has the database open, or a file is not this bot's
     */
    public Restored handle(Path backup) {
        Candidate candidate = Candidate.of(backup, database, time);
        Path target = DatabaseFile.locate(database.file());
        DatabaseFile.Hold hold = DatabaseFile.hold(target);
        try {
            Optional<Path> aside = replace(candidate, target);
            return new Restored(
                    target, aside, candidate.olderTables(), candidate.contents().rows());
        } catch (IOException e) {
            throw new UpkeepFailed(
                    "%s could not be restored to %s (%s); the database is the one from before. See to that and try again."
                            .formatted(backup, target, Reason.of(e)),
                    e);
        } finally {
            hold.close();
        }
    }

    private Optional<Path> replace(Candidate candidate, Path target) throws IOException {
        PresentDatabase present = PresentDatabase.at(target);
        try (Draft draft = Draft.replacing(target, target.resolveSibling(target.getFileName() + DRAFT))) {
            draft.copyOf(candidate.file());
            requireSame(candidate.file(), draft.path());
            if (present.exists()) {
                draft.guardLike(target);
            }
            listener.accept(RestoreStep.COPIED);
            Optional<Path> aside = present.copyAside("restore", time.instant());
            listener.accept(RestoreStep.SET_ASIDE);
            Companions.remove(target);
            listener.accept(RestoreStep.LOG_REMOVED);
            draft.keep();
            listener.accept(RestoreStep.REPLACED);
            return aside;
        }
    }

    private static void requireSame(Path original, Path copy) throws IOException {
        if (Files.mismatch(original, copy) >= 0) {
            throw new UpkeepFailed(
                    "%s changed while it was copied, and nothing was changed. Try again with a file that nobody writes to."
                            .formatted(original));
        }
    }
}
