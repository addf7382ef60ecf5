package reminderbot.bootstrap.migration;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import reminderbot.domain.storage.Everything;
import reminderbot.domain.storage.StorageUnusable;

/** A target that holds data and is about to be replaced. */
record Replaced(MigrationTarget target) {
    /** What it holds and will not hold any more when it holds all this, in words: how many of what. */
    List<String> onlyInBackup(Everything everything) {
        Set<String> records;
        try {
            records = new HashSet<>(target.records());
        } catch (StorageUnusable notUnderstood) {
            return List.of(
                    "all of the replaced %s, which cannot be understood; the backup keeps it".formatted(target.name()));
        }
        everything
                .events()
                .forEach(watched ->
                        records.remove(watched.event().place().message().toString()));
        return switch (records.size()) {
            case 0 -> List.of();
            case 1 ->
                List.of("1 event of the replaced %s that is not among these; the backup keeps it"
                        .formatted(target.name()));
            default ->
                List.of("%d events of the replaced %s that are not among these; the backup keeps them"
                        .formatted(records.size(), target.name()));
        };
    }
}
