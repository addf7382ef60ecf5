package reminderbot.bootstrap.migration;

import java.nio.file.Path;
import java.util.List;
import reminderbot.application.legacy.ImportOptions;
import reminderbot.application.legacy.LegacyUnreadable;
import reminderbot.application.legacy.Takeover;

/** Where data comes from. Only ever read. */
interface MigrationSource {
    /** By the real path of its file. */
    StorageName name();

    /** The files it consists of that are there now, the main one first. */
    List<Path> files();

    /**
     * Reads all of it, and decides what comes over.
     *
     * @throws LegacyUnreadable when it cannot be read whole
     */
    Takeover read(ImportOptions options) throws LegacyUnreadable;
}
