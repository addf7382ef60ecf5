package reminderbot.bootstrap.migration;

import java.nio.file.Path;
import java.util.List;
import reminderbot.adapters.jsonlegacy.store.JsonPlace;
import reminderbot.application.legacy.ImportOptions;
import reminderbot.application.legacy.Takeover;

/** The two files of this bot, of which everything comes over but what it held back itself or nobody understands. */
record OwnJson(StorageName name, JsonPlace place) implements MigrationSource {
    @Override
    public List<Path> files() {
        return place.files();
    }

    @Override
    public Takeover read(ImportOptions options) {
        return place.read(options.guildForUnknown());
    }
}
