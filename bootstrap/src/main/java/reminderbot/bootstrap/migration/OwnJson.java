package reminderbot.bootstrap.migration;

import java.nio.file.Path;
import java.util.List;
import reminderbot.adapters.jsonlegacy.store.JsonPlace;
import reminderbot.application.legacy.ImportOptions;
import reminderbot.application.legacy.LegacyImport;
import reminderbot.application.legacy.Takeover;

/** The two files of this bot, of which everything comes over but what it held back itself. */
record OwnJson(StorageName name, JsonPlace place) implements MigrationSource {
    @Override
    public List<Path> files() {
        return place.files();
    }

    @Override
    public Takeover read(ImportOptions options) {
        List<LegacyImport.Rejection> heldBack = place.heldBack().stream()
                .sorted()
                .map(key -> new LegacyImport.Rejection(
                        key, LegacyImport.Reason.GUILD_UNKNOWN, "this bot held it back as the older bot wrote it"))
                .toList();
        return new Takeover(place.read(), heldBack, List.of(), List.of());
    }
}
