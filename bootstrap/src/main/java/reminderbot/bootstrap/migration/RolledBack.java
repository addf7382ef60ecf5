package reminderbot.bootstrap.migration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a rollback did.
 *
 * @param restored whether the target holds again what it held before; else there is none again, as before
 * @param aside where what was there is kept; empty when nothing was there
 * @param leftBehind how many events made since are only in what was set aside
 * @param interrupted what had become of migrations to the target that died before their end, a sentence each
 */
public record RolledBack(
        Outcome outcome,
        Path backup,
        StorageName target,
        boolean restored,
        Optional<Path> aside,
        int leftBehind,
        List<String> interrupted) {
    public RolledBack {
        interrupted = List.copyOf(interrupted);
    }

    /** The same after these had become known. */
    RolledBack after(List<String> known) {
        return new RolledBack(outcome, backup, target, restored, aside, leftBehind, known);
    }

    /** How it ended. */
    public enum Outcome {
        /** The target is what it was before the migration. */
        ROLLED_BACK,
        /** An earlier rollback of the same migration has done it. */
        ALREADY_ROLLED_BACK,
        /** The migration never changed the target. */
        NEVER_MIGRATED
    }
}
