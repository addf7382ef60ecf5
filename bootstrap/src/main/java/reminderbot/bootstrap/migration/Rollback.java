package reminderbot.bootstrap.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reminderbot.application.legacy.ImportOptions;
import reminderbot.bootstrap.migration.Manifest.Step;
import reminderbot.bootstrap.migration.MigrationRefused.Code;

/**
 * Takes a migration back: what was in the target's place before is there again, and what is there now is kept aside. Whenever
 * the process dies, the target is the one or the other, and whole.
 */
public final class Rollback {
    private final InstantSource time;
    private final Function<StorageName, MigrationTarget> targets;
    private final Consumer<RollbackStep> listener;

    Rollback(InstantSource time, Function<StorageName, MigrationTarget> targets, Consumer<RollbackStep> listener) {
        this.time = time;
        this.targets = targets;
        this.listener = listener;
    }

    /**
     * Of any migration.
     *
     * @param options how the older bot's files are read
     */
    public static Rollback with(ImportOptions options, InstantSource time) {
        return new Rollback(time, new Parties(options, time)::target, step -> {});
    }

    /**
     * Does it.
     *
     * @param backup the folder that the migration made
     * @throws MigrationRefused when it is refused or fails; the target is what it was
     */
    public RolledBack handle(Path backup) {
        Path folder = RealPath.of(backup);
        Manifest found = read(folder);
        requireWhole(folder, found);
        MigrationTarget target = targets.apply(StorageName.parse(found.to()));
        if (TargetHold.isHeld(target.name().path())) {
            throw new MigrationRefused(
                    Code.STORAGE_IN_USE,
                    "%s is in use by a running bot, and nothing was changed. Stop that bot, and try again."
                            .formatted(target.name()));
        }
        requireThere(found, target);
        try (TargetHold hold = TargetHold.on(target.name().path())) {
            EarlierMigrations earlier = new EarlierMigrations(
                    target, new BackupFolders(Objects.requireNonNull(folder.getParent()), target.name()));
            List<String> interrupted = Attempt.backup(earlier::describe);
            Manifest manifest = settled(read(folder), folder, target);
            Attempt.backup(() -> earlier.settle(time));
            RolledBack done = handle(manifest, folder, target);
            if (done.outcome() == RolledBack.Outcome.ROLLED_BACK) {
                hold.used();
            }
            return done.after(interrupted);
        }
    }

    private RolledBack handle(Manifest manifest, Path folder, MigrationTarget target) {
        return switch (manifest.step()) {
            case MIGRATED -> putBack(folder, manifest, target);
            case ROLLED_BACK -> {
                Attempt.database(target::removeReturn);
                yield report(RolledBack.Outcome.ALREADY_ROLLED_BACK, folder, manifest, target, 0);
            }
            case BACKED_UP, GIVEN_UP, PUBLISHING, ROLLING_BACK ->
                report(RolledBack.Outcome.NEVER_MIGRATED, folder, manifest, target, 0);
        };
    }

    /** Finds out what a process that died did last; the backup may have been moved from among the others. */
    private Manifest settled(Manifest manifest, Path folder, MigrationTarget target) {
        if (manifest.step() == Step.PUBLISHING) {
            boolean done = EarlierMigrations.cameThrough(manifest, target);
            return reached(manifest.at(done ? Step.MIGRATED : Step.GIVEN_UP, time.instant()), folder);
        }
        if (manifest.step() == Step.ROLLING_BACK) {
            boolean done = !target.hasReturn()
                    && (!manifest.target().isEmpty()
                            || Files.notExists(target.name().path())
                            || isThere(manifest.aside()));
            return reached(manifest.at(done ? Step.ROLLED_BACK : Step.MIGRATED, time.instant()), folder);
        }
        return manifest;
    }

    private static boolean isThere(@Nullable String path) {
        return path != null && Files.exists(Path.of(path));
    }

    /** Should it fail, the manifest is taken back before what was prepared: it must not outlive that. */
    private RolledBack putBack(Path folder, Manifest manifest, MigrationTarget target) {
        List<Path> copies = manifest.target().stream()
                .map(copy -> folder.resolve(copy.copy()))
                .toList();
        try (MigrationTarget.Return back = Attempt.database(() -> target.putBack(copies, time.instant()))) {
            listener.accept(RollbackStep.PREPARED);
            Set<String> since = target.events().stream().map(Object::toString).collect(Collectors.toSet());
            since.removeAll(new HashSet<>(manifest.events()));
            Manifest announced = reached(
                    manifest.at(Step.ROLLING_BACK, time.instant(), back.aside().orElse(null)), folder);
            boolean done = false;
            try {
                listener.accept(RollbackStep.ANNOUNCED);
                Attempt.database(() -> back.commit(() -> listener.accept(RollbackStep.LOG_REMOVED)));
                done = true;
            } finally {
                if (!done) {
                    reached(manifest.at(Step.MIGRATED, time.instant()), folder);
                }
            }
            listener.accept(RollbackStep.PUT_BACK);
            Manifest last = reached(announced.at(Step.ROLLED_BACK, time.instant()), folder);
            listener.accept(RollbackStep.RECORDED);
            return report(RolledBack.Outcome.ROLLED_BACK, folder, last, target, since.size());
        }
    }

    private static Manifest reached(Manifest next, Path folder) {
        try {
            next.write(folder);
            return next;
        } catch (IOException e) {
            throw new MigrationRefused(
                    Code.BACKUP_FAILED,
                    "%s cannot be written to (%s), where it is kept how far this is. Let this user write there, and try again."
                            .formatted(folder, Durable.reason(e)),
                    e);
        }
    }

    private static RolledBack report(
            RolledBack.Outcome outcome, Path folder, Manifest manifest, MigrationTarget target, int leftBehind) {
        return new RolledBack(
                outcome,
                folder,
                target.name(),
                !manifest.target().isEmpty(),
                Optional.ofNullable(manifest.aside()).map(Path::of),
                leftBehind,
                List.of());
    }

    private static Manifest read(Path folder) {
        if (!Manifest.isIn(folder)) {
            throw new MigrationRefused(
                    Code.BACKUP_FAILED,
                    "%s is no backup of a migration: it has no manifest. Name a folder like backups/migration-20261126T115000Z."
                            .formatted(folder));
        }
        try {
            return Manifest.read(folder);
        } catch (IOException | IllegalArgumentException e) {
            throw new MigrationRefused(
                    Code.BACKUP_FAILED,
                    "The manifest in %s cannot be understood, and nothing was changed. Name another backup."
                            .formatted(folder),
                    e);
        }
    }

    /** Where nothing was and nothing is, nothing can be taken back: somebody moved it. */
    private static void requireThere(Manifest manifest, MigrationTarget target) {
        if (manifest.step() == Step.MIGRATED
                && manifest.target().isEmpty()
                && target.files().isEmpty()) {
            throw new MigrationRefused(
                    Code.DB_FAILED,
                    "%s is not there, so nothing was taken back and nothing was changed. If it was moved, move it back and try again."
                            .formatted(target.name()));
        }
    }

    private static void requireWhole(Path folder, Manifest manifest) {
        Stream.concat(manifest.target().stream(), manifest.source().stream()).forEach(copy -> {
            Path file = folder.resolve(copy.copy()).normalize();
            if (!file.startsWith(folder) || !hash(file).equals(copy.sha256())) {
                throw new MigrationRefused(
                        Code.BACKUP_FAILED,
                        "%s is not what the migration copied there, and nothing was changed. Name another backup."
                                .formatted(file));
            }
        });
    }

    private static String hash(Path file) {
        try {
            return Durable.sha256(file);
        } catch (IOException e) {
            throw new MigrationRefused(
                    Code.BACKUP_FAILED,
                    "%s cannot be read (%s), and nothing was changed. Name another backup."
                            .formatted(file, Durable.reason(e)),
                    e);
        }
    }
}
