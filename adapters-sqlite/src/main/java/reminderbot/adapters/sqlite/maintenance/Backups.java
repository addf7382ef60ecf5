package reminderbot.adapters.sqlite.maintenance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import reminderbot.adapters.sqlite.BeforeUpdate;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.domain.storage.StorageUnusable;

/** A folder of backups of one database. Holds no state; several processes may use one folder. */
public final class Backups {
    /** Nothing takes so long that a draft of this age can still become a backup. */
    private static final Duration DRAFT_IS_DEAD_AFTER = Duration.ofDays(1);

    private final Path folder;
    private final String database;

    /**
     * A folder that need not exist.
     *
     * @param database the file whose backups it holds
     */
    public Backups(Path folder, Path database) {
        this.folder = folder;
        this.database = stem(database);
    }

    /** Where they are. */
    public Path folder() {
        return folder;
    }

    /**
     * Copies the database, which may be in use, and checks the copy.
     *
     * @throws UpkeepFailed when there is no new backup; nothing else has changed
     */
    public Backup make(DatabaseFile source, Instant now) {
        return attempt(() -> make(source, now, BackupName.of(database, now)));
    }

    /**
     * Removes what the rotation does not keep, and what died while it was made.
     *
     * @return what was removed, the oldest first
     * @throws UpkeepFailed when some of it cannot be removed
     */
    public List<Path> rotate(Instant now) {
        try {
            List<Path> removed = new ArrayList<>();
            for (BackupName name : RotationPolicy.STANDARD.expendable(names())) {
                Files.deleteIfExists(folder.resolve(name.toString()));
                removed.add(folder.resolve(name.toString()));
            }
            removeDeadDrafts(now);
            return removed;
        } catch (IOException e) {
            throw new UpkeepFailed(
                    "The backup was made, but old ones in %s could not be removed (%s). Let this user write there."
                            .formatted(folder, Reason.of(e)),
                    e);
        }
    }

    /** The newest backup; empty when there is none, or no folder. */
    public Optional<Backup> findNewest() {
        try {
            Optional<BackupName> newest = names().stream().max(BackupName::compareTo);
            return newest.isEmpty() ? Optional.empty() : Optional.of(describe(newest.get()));
        } catch (IOException e) {
            throw new UpkeepFailed(
                    "%s cannot be read (%s). Let this user read it, or name another folder with BACKUP_PATH."
                            .formatted(folder, Reason.of(e)),
                    e);
        }
    }

    /** Makes a backup that no rotation removes, or fails and so keeps the tables as they are. */
    public BeforeUpdate beforeUpdate(InstantSource time) {
        return source -> {
            try {
                Instant now = time.instant();
                attempt(() -> make(source, now, BackupName.of(database + "-before-update", now)));
            } catch (UpkeepFailed e) {
                throw new StorageUnusable(
                        "The tables of %s must be brought up to date, and the backup before that failed, so nothing was changed: %s"
                                .formatted(source.path(), e.getMessage()),
                        e);
            }
        };
    }

    private Backup make(DatabaseFile source, Instant now, BackupName first) throws IOException {
        Files.createDirectories(folder);
        BackupName name = first;
        Optional<Draft> free = Draft.ofNew(folder.resolve(name.toString()));
        while (free.isEmpty()) {
            name = name.next();
            free = Draft.ofNew(folder.resolve(name.toString()));
        }
        try (Draft draft = free.get()) {
            Contents contents = Snapshot.write(source, draft);
            draft.keep();
            Path file = folder.resolve(name.toString());
            return new Backup(file, now, Files.size(file), contents.rows());
        }
    }

    private Backup attempt(Making making) {
        try {
            return making.make();
        } catch (IOException e) {
            throw new UpkeepFailed(
                    "A backup cannot be written to %s (%s), and nothing was changed. Let this user write there, or name another folder."
                            .formatted(folder, Reason.of(e)),
                    e);
        }
    }

    private List<BackupName> names() throws IOException {
        return files().stream()
                .flatMap(file -> BackupName.parse(database, file).stream())
                .toList();
    }

    private void removeDeadDrafts(Instant now) throws IOException {
        Instant limit = now.minus(DRAFT_IS_DEAD_AFTER);
        for (String file : files()) {
            boolean dead = Draft.isNameOfDraft(file)
                    && BackupName.parse(database, Draft.withoutSuffix(file))
                            .filter(name -> name.takenAt().isBefore(limit))
                            .isPresent();
            if (dead) {
                Files.deleteIfExists(folder.resolve(file));
            }
        }
    }

    private List<String> files() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> Objects.toString(file.getFileName())).toList();
        }
    }

    private Backup describe(BackupName name) throws IOException {
        Path file = folder.resolve(name.toString());
        return new Backup(file, name.takenAt(), Files.size(file), Map.of());
    }

    private static String stem(Path database) {
        String name = Objects.toString(database.getFileName());
        return name.endsWith(".db") ? name.substring(0, name.length() - ".db".length()) : name;
    }

    @FunctionalInterface
    private interface Making {
        Backup make() throws IOException;
    }
}
