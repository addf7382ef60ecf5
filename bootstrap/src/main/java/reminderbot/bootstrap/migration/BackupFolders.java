package reminderbot.bootstrap.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The folder in which the backups of migrations are, one folder each.
 *
 * @param path need not exist
 * @param target whose backups are looked for here; others may be here too
 */
record BackupFolders(Path path, StorageName target) {
    private static final String PREFIX = "migration-";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** A name that no backup has. */
    Path free(Instant now) {
        String wanted = PREFIX + STAMP.format(now);
        Path folder = path.resolve(wanted);
        for (int number = 2; Files.exists(folder); number++) {
            folder = path.resolve(wanted + "-" + number);
        }
        return folder;
    }

    /** Where a backup is made that is to get this name. Only one migration at a time has this target. */
    Path draftOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + suffix());
    }

    /** What processes that died have left of backups of this target. */
    List<Path> drafts() throws IOException {
        return list(folder -> folder.getFileName().toString().endsWith(suffix()));
    }

    /** Backups of migrations to this target by their folders, the oldest first, with what they say about themselves. */
    SortedMap<Path, Manifest> backups() throws IOException {
        SortedMap<Path, Manifest> backups = new TreeMap<>();
        for (Path folder : list(found -> !found.getFileName().toString().contains(".partial-"))) {
            ofTarget(folder).ifPresent(manifest -> backups.put(folder, manifest));
        }
        return backups;
    }

    private Optional<Manifest> ofTarget(Path folder) {
        try {
            return Manifest.isIn(folder)
                    ? Optional.of(Manifest.read(folder))
                            .filter(manifest -> manifest.to().equals(target.toString()))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private List<Path> list(Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(path)) {
            return found.filter(folder -> folder.getFileName().toString().startsWith(PREFIX))
                    .filter(Files::isDirectory)
                    .filter(wanted)
                    .sorted()
                    .toList();
        }
    }

    private String suffix() {
        return ".partial-" + UUID.nameUUIDFromBytes(target.toString().getBytes(StandardCharsets.UTF_8));
    }
}
