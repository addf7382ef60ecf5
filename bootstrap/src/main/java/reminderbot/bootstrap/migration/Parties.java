package reminderbot.bootstrap.migration;

import java.time.InstantSource;
import reminderbot.adapters.jsonlegacy.JsonLegacySource;
import reminderbot.adapters.jsonlegacy.store.JsonPlace;
import reminderbot.adapters.jsonlegacy.store.JsonSettings;
import reminderbot.adapters.sqlite.legacy.SqliteLegacySource;
import reminderbot.application.legacy.ImportOptions;

/** What stands behind the names of storages. */
record Parties(ImportOptions options, InstantSource time) {
    /** The source of this name. */
    MigrationSource source(StorageName name) {
        return switch (name.kind()) {
            case JSON -> json(name);
            case LEGACY_SQLITE -> LegacyFile.of(name, new SqliteLegacySource(name.path()));
            case SQLITE -> new OwnDatabase(name, time);
        };
    }

    /**
     * The target of this name.
     *
     * @throws IllegalArgumentException for a database of the older bot: nobody writes those
     */
    MigrationTarget target(StorageName name) {
        return switch (name.kind()) {
            case SQLITE -> new SqliteTarget(name);
            case JSON -> new JsonTarget(name, place(name));
            case LEGACY_SQLITE -> throw new IllegalArgumentException("never a target: " + name);
        };
    }

    private MigrationSource json(StorageName name) {
        JsonPlace place = place(name);
        return place.isOurs() ? new OwnJson(name, place) : LegacyFile.of(name, new JsonLegacySource(name.path()));
    }

    private JsonPlace place(StorageName name) {
        return new JsonPlace(new JsonSettings(name.path(), options.zone(), options.mode(), options.newGuilds()), time);
    }
}
