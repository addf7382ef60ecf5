package reminderbot.adapters.jsonlegacy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import reminderbot.domain.storage.StorageException;

/**
 * A folder of backups of one JSON storage: each a main file with its sidecar, which can be opened, or migrated from, where it
 * is. Holds no state.
 */
public final class JsonBackups {
    /** Of each of so many last days that have one, the newest is kept. */
    static final int DAYS = 14;

    private static final String EXTENSION = ".json";
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private final Path folder;
    private final String prefix;

    /**
     * A folder that need not exist.
     *
     * @param file the main file whose backups it holds
     */
    public JsonBackups(Path folder, Path file) {
        this.folder = folder.toAbsolutePath();
        String name = file.toAbsolutePath().getFileName().toString();
        prefix = (name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name) + "-";
    }

    /**
     * Makes one; empty when nothing is stored yet.
     *
     * @throws StorageException when it cannot be written
     */
    public Optional<Path> make(JsonStorage storage, Instant now) {
        Path main = folder.resolve(prefix + STAMP.format(LocalDateTime.ofInstant(now, ZoneOffset.UTC)) + EXTENSION);
        return storage.copyTo(main) ? Optional.of(main) : Optional.empty();
    }

    /**
     * When the newest was made; empty when there is none.
     *
     * @throws StorageException when the folder cannot be read
     */
    public Optional<Instant> findNewest() {
        return list().stream().map(Made::at).max(Comparator.naturalOrder());
    }

    /**
     * Removes all but the newest of each of the last days that have one.
     *
     * @return the main files that were removed, the oldest first
     * @throws StorageException when some of it cannot be removed
     */
    public List<Path> rotate() {
        TreeMap<LocalDate, Made> newestOfDay = new TreeMap<>(Comparator.reverseOrder());
        list().forEach(made -> newestOfDay.put(LocalDate.ofInstant(made.at(), ZoneOffset.UTC), made));
        List<Made> kept = newestOfDay.values().stream().limit(DAYS).toList();
        List<Path> removed = new ArrayList<>();
        for (Made made : list()) {
            if (!kept.contains(made)) {
                remove(made.main());
                removed.add(made.main());
            }
        }
        return removed;
    }

    /** All, the oldest first. */
    private List<Made> list() {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> made(file).stream())
                    .sorted(Comparator.comparing(Made::at))
                    .toList();
        } catch (IOException e) {
            throw new StorageException(
                    "%s cannot be read (%s). Let this user read it, or name another folder with BACKUP_PATH."
                            .formatted(folder, SystemReason.of(e)),
                    e);
        }
    }

    private Optional<Made> made(Path file) {
        String name = file.getFileName().toString();
        if (!name.startsWith(prefix) || !name.endsWith(EXTENSION)) {
            return Optional.empty();
        }
        try {
            String stamp = name.substring(prefix.length(), name.length() - EXTENSION.length());
            Instant at = LocalDateTime.parse(stamp, STAMP).toInstant(ZoneOffset.UTC);
            return Optional.of(new Made(file, at));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static void remove(Path main) {
        try {
            Files.deleteIfExists(main);
            Files.deleteIfExists(JsonStorage.sidecarOf(main));
        } catch (IOException e) {
            throw new StorageException(
                    "the backup was made, but %s could not be removed (%s). Let this user write there."
                            .formatted(main, SystemReason.of(e)),
                    e);
        }
    }

    private record Made(Path main, Instant at) {}
}
