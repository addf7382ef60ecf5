package reminderbot.bootstrap.migration;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import reminderbot.application.legacy.CompareEverything;
import reminderbot.application.legacy.StoreEverything;
import reminderbot.bootstrap.migration.Manifest.Step;
import reminderbot.bootstrap.migration.MigrationRefused.Code;
import reminderbot.domain.storage.Everything;
import reminderbot.domain.storage.UnitOfWork;

/** The second half of a migration: a draft is filled, read back, and takes the target's place. */
record Filling(MigrationTarget target, InstantSource time, MigrationListener listener) {
    /**
     * Does it.
     *
     * @throws MigrationRefused when it fails; the target is what it was
     */
    void handle(Everything everything, MigrationBackup backup) {
        try (MigrationTarget.Draft draft = Attempt.database(() -> target.draft(time))) {
            listener.begins("storing", everything.events().size());
            Attempt.database(() -> new StoreEverything(draft.storage()).handle(everything, listener::progress));
            listener.done(MigrationStep.STORED);
            verify(everything, Attempt.database(draft::readBack));
            listener.done(MigrationStep.VERIFIED);
            Attempt.database(draft::finish);
            publish(draft, backup);
        }
        recordEnd(backup);
    }

    private void verify(Everything everything, UnitOfWork storage) {
        listener.begins("comparing", everything.events().size());
        List<String> differences =
                Attempt.database(() -> new CompareEverything(storage).handle(everything, listener::progress));
        if (!differences.isEmpty()) {
            throw new MigrationRefused(
                    Code.VERIFY_FAILED,
                    "What was written to %s was not read back the same (%s), and nothing was changed. Please report this."
                            .formatted(target.name(), String.join("; ", differences)));
        }
    }

    /** Should it fail, the backup is removed before the draft: a manifest that announces must not outlive it. */
    private void publish(MigrationTarget.Draft draft, MigrationBackup backup) {
        boolean published = false;
        try {
            Attempt.backup(() -> backup.reached(Step.PUBLISHING));
            listener.done(MigrationStep.ANNOUNCED);
            Attempt.database(() -> draft.publish(() -> listener.done(MigrationStep.LOG_REMOVED)));
            published = true;
        } finally {
            if (!published) {
                backup.close();
            }
        }
        listener.done(MigrationStep.PUBLISHED);
    }

    /** If it fails, the next migration or rollback finds out by itself. */
    private void recordEnd(MigrationBackup backup) {
        try {
            backup.reached(Step.MIGRATED);
        } catch (IOException e) {
            listener.notice("Everything was brought over, but %s cannot be written to (%s)."
                    .formatted(backup.folder(), Durable.reason(e)));
        }
        listener.done(MigrationStep.RECORDED);
    }
}
