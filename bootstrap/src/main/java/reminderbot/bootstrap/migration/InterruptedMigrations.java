package reminderbot.bootstrap.migration;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import reminderbot.application.legacy.ImportOptions;

/** Migrations to a storage that died before their end, for a bot that is about to start on it. */
public final class InterruptedMigrations {
    private InterruptedMigrations() {}

    /**
     * Says what became of them, a sentence each, and clears away what they left; where a rollback died, how to go on with
     * it. Nothing when there were none, and while somebody holds the storage: a migration that is at work looks like one that
     * died.
     *
     * @param storage this bot's own
     * @param backups the folder of its backups
     * @throws MigrationRefused when they cannot be looked at, or what they left cannot be cleared away
     */
    public static List<String> settle(StorageName storage, Path backups, ImportOptions options, InstantSource time) {
        MigrationTarget target = new Parties(options, time).target(storage.located());
        Path file = target.name().path();
        EarlierMigrations earlier =
                new EarlierMigrations(target, new BackupFolders(RealPath.of(backups), target.name()));
        if (TargetHold.isHeld(file)) {
            return List.of();
        }
        Attempt.database(target::removeReturn);
        List<String> rollback =
                Attempt.backup(earlier::unfinishedRollback).stream().toList();
        if (!rollback.isEmpty() || Attempt.backup(earlier::describe).isEmpty()) {
            return rollback;
        }
        try (TargetHold hold = TargetHold.on(file)) {
            List<String> sentences = Attempt.backup(earlier::describe);
            Attempt.backup(() -> earlier.settle(time));
            hold.used();
            return sentences;
        }
    }
}
