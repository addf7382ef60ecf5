package reminderbot.bootstrap.migration;

import java.io.IOException;
import java.util.function.Supplier;
import reminderbot.adapters.sqlite.maintenance.UpkeepFailed;
import reminderbot.bootstrap.migration.MigrationRefused.Code;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.StorageUnusable;

/** Turns whatever a part of a migration fails with into a refusal. */
final class Attempt {
    private Attempt() {}

    /** Something with the target. */
    static <T> T database(Supplier<T> work) {
        try {
            return work.get();
        } catch (StorageUnusable | UpkeepFailed e) {
            throw new MigrationRefused(Code.DB_FAILED, String.valueOf(e.getMessage()), e);
        } catch (StorageException e) {
            throw new MigrationRefused(
                    Code.DB_FAILED, "The target is what it was, since " + withStop(String.valueOf(e.getMessage())), e);
        }
    }

    /** Something with the target that gives nothing back. */
    static void database(Runnable work) {
        database(() -> {
            work.run();
            return true;
        });
    }

    /** Something with the backup. */
    static <T> T backup(FileWork<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new MigrationRefused(
                    Code.BACKUP_FAILED,
                    "The backup cannot be made (%s), and nothing was changed. See to that, or name another folder with BACKUP_PATH."
                            .formatted(Durable.reason(e)),
                    e);
        }
    }

    /** Something with the backup that gives nothing back. */
    static void backup(FileStep step) {
        backup(() -> {
            step.run();
            return true;
        });
    }

    private static String withStop(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    /** Work on files. */
    @FunctionalInterface
    interface FileWork<T> {
        T run() throws IOException;
    }

    /** Work on files that gives nothing back. */
    @FunctionalInterface
    interface FileStep {
        void run() throws IOException;
    }
}
