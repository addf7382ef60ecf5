package reminderbot.bootstrap.migration;

import reminderbot.adapters.jsonlegacy.JsonLegacySource;
import reminderbot.bootstrap.migration.MigrationRefused.Code;

/** What stands behind the names of storages. */
final class Parties {
    private Parties() {}

    /** The source of this name. */
    static MigrationSource source(StorageName name) {
        return switch (name.kind()) {
            case JSON -> LegacyFile.of(name, new JsonLegacySource(name.path()));
            case LEGACY_SQLITE, SQLITE -> throw notYet(name);
        };
    }

    /** The target of this name. */
    static MigrationTarget target(StorageName name) {
        return switch (name.kind()) {
            case SQLITE -> new SqliteTarget(name);
            case JSON, LEGACY_SQLITE -> throw notYet(name);
        };
    }

    private static MigrationRefused notYet(StorageName name) {
        return new MigrationRefused(
                Code.VALIDATION_FAILED,
                "%s cannot be used by this version yet, and nothing was changed. Name another storage."
                        .formatted(name));
    }
}
