package reminderbot.bootstrap.migration;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import reminderbot.application.legacy.CommandLine;
import reminderbot.bootstrap.migration.Manifest.Step;

/** Migrations to a target that died before their end: tells which came through, and clears away what they left. */
record EarlierMigrations(MigrationTarget target, BackupFolders folders) {
    /** What became of them, a sentence each; changes nothing. */
    List<String> describe() throws IOException {
        List<String> sentences = new ArrayList<>();
        boolean gaveUp = target.hasDraft() || !folders.drafts().isEmpty();
        for (Map.Entry<Path, Manifest> backup : unfinished().entrySet()) {
            if (cameThrough(backup.getValue(), target)) {
                sentences.add(
                        "An earlier migration to %s was interrupted when it was done: that is what %s holds now, and its backup is %s."
                                .formatted(target.name(), target.name().path(), backup.getKey()));
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
        for (Map.Entry<Path, Manifest> backup : folders.backups().entrySet()) {
            if (backup.getValue().step() == Step.ROLLING_BACK) {
                again = CommandLine.rollback(backup.getKey().toString());
            }
        }
        return Optional.of(
                "A rollback of %s was interrupted. Run %s first; nothing was changed.".formatted(target.name(), again));
    }

    /** Writes down what became of them, then clears away. Only for whoever holds the target. */
    void settle(InstantSource time) throws IOException {
        for (Map.Entry<Path, Manifest> backup : unfinished().entrySet()) {
            Step outcome = cameThrough(backup.getValue(), target) ? Step.MIGRATED : Step.GIVEN_UP;
            backup.getValue().at(outcome, time.instant()).write(backup.getKey());
        }
        target.removeDraft();
        target.removeReturn();
        for (Path draft : folders.drafts()) {
            Durable.removeAll(draft);
        }
    }

    /** The draft is gone only when it has become the target: nothing else removes it before this is settled. */
    static boolean cameThrough(Manifest manifest, MigrationTarget target) {
        return manifest.step() == Step.PUBLISHING && !target.hasDraft();
    }

    private SortedMap<Path, Manifest> unfinished() throws IOException {
        SortedMap<Path, Manifest> unfinished = folders.backups();
        unfinished.values().removeIf(backup -> backup.step() != Step.BACKED_UP && backup.step() != Step.PUBLISHING);
        return unfinished;
    }
}
