package reminderbot.bootstrap.migration;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import reminderbot.adapters.sqlite.maintenance.DatabasePlace;
import reminderbot.adapters.sqlite.maintenance.ReadOut;
import reminderbot.application.legacy.ImportOptions;
import reminderbot.application.legacy.Takeover;

/** A database of this bot, of which everything comes over. */
record OwnDatabase(StorageName name, InstantSource time) implements MigrationSource {
    @Override
    public List<Path> files() {
        return new DatabasePlace(name.path()).files();
    }

    @Override
    public Takeover read(ImportOptions options) {
        return Takeover.of(ReadOut.of(name.path(), time));
    }
}
