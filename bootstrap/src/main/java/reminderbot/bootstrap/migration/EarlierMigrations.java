package reminderbot.bootstrap.migration;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import reminderbot.application.legacy.CommandLine;
import reminderbot.bootstrap.migration.Manifest.Step;

/** Migrations to a target that died before their end: tells which came through, and clears away what they left. */
record EarlierMigrations(MigrationTarget target, BackupFolders folders) {
    /** What became of them, a sentence each; changes nothing. */
    List<String> describe() throws IOException {
        List<String> sentences = new ArrayList<>();
        boolean gaveUp = target.hasDraft() || !folders.drafts().isEmpty();
        for (Path folder : unfinished()) {
            if (cameThrough(folder)) {
                sentences.add(
                        "An earlier migration to %s was interrupted when it was done: that is what %s holds now, and its backup is %s."
                                .formatted(target.name(), target.name().path(), folder));
            } else {
                gaveUp = true;
            }
        }
        if (gaveUp) {
            sentences.add(
                    "An earlier migration to %s was interrupted before it changed anything there: %s is what it was before it."
                            .formatted(target.name(), target.name().path()));
        }
        return sentences;
    }

    /** What to do about a rollback that died before its end; empty when there is none. */
    Optional<String> unfinishedRollback() throws IOException {
        if (!target.hasReturn()) {
            return Optional.empty();
        }
        String again = "the same reminder-bot rollback again";
        for (Path folder : folders.backups()) {
            if (Manifest.read(folder).step() == Step.ROLLING_BACK) {
                again = CommandLine.rollback(folder.toString());
            }
        }
        return Optional.of(
                "A rollback of %s was interrupted. Run %s first; nothing was changed.".formatted(target.name(), again));
    }

    /** Writes down what became of them, then clears away; gives their backups. Only for whoever holds the target. */
    List<Path> settle(InstantSource time) throws IOException {
        List<Path> settled = unfinished();
        for (Path folder : settled) {
            Step outcome = cameThrough(folder) ? Step.MIGRATED : Step.GIVEN_UP;
            Manifest.read(folder).at(outcome, time.instant()).write(folder);
        }
        target.removeDraft();
        target.removeReturn();
        for (Path draft : folders.drafts()) {
            Durable.removeAll(draft);
        }
        return settled;
    }

    /** The draft is gone only when it has become the target: nothing else removes it before this is settled. */
    static boolean cameThrough(Manifest manifest, MigrationTarget target) {
        return manifest.step() == Step.PUBLISHING && !target.hasDraft();
    }

    private boolean cameThrough(Path folder) throws IOException {
        return cameThrough(Manifest.read(folder), target);
    }

    private List<Path> unfinished() throws IOException {
        List<Path> unfinished = new ArrayList<>();
        for (Path folder : folders.backups()) {
            Step step = Manifest.read(folder).step();
            if (step == Step.BACKED_UP || step == Step.PUBLISHING) {
                unfinished.add(folder);
            }
        }
        return unfinished;
    }
}
