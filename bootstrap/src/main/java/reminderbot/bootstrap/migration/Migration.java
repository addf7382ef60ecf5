package reminderbot.bootstrap.migration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import reminderbot.adapters.sqlite.DatabaseFile;
import reminderbot.adapters.sqlite.maintenance.UpkeepFailed;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.legacy.FirstReminders;
import reminderbot.application.legacy.ImportOptions;
import reminderbot.application.legacy.LegacyUnreadable;
import reminderbot.application.legacy.Takeover;
import reminderbot.bootstrap.migration.MigrationRefused.Code;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.StorageUnusable;

/**
 * Brings everything from one storage to another: read, judged, backed up, written to a draft, read back, and put in the
 * target's place at one stroke. Whenever the process dies, the target is what it was or all that was brought over. The source
 * is only ever read.
 */
public final class Migration {
    private final MigrationSource source;
    private final MigrationTarget target;
    private final ImportOptions options;
    private final InstantSource time;
    private final MigrationListener listener;

    Migration(
            MigrationSource source,
            MigrationTarget target,
            ImportOptions options,
            InstantSource time,
            MigrationListener listener) {
        this.source = source;
        this.target = target;
        this.options = options;
        this.time = time;
        this.listener = listener;
    }

    /** Between these two. */
    public static Migration between(
            StorageName from, StorageName to, ImportOptions options, InstantSource time, MigrationListener listener) {
        Parties parties = new Parties(options, time);
        return new Migration(parties.source(from.located()), parties.target(to.located()), options, time, listener);
    }

    /**
     * Does it.
     *
     * @throws MigrationRefused when it is refused or fails; nothing has changed
     */
    public MigrationReport handle(Command command) {
        try {
            return handleAll(command);
        } catch (OutOfMemoryError e) {
            throw new MigrationRefused(
                    Code.VALIDATION_FAILED,
                    "%s holds more than fits into the memory that this program may take, and nothing was changed. Let it take more, as with JAVA_OPTIONS=-Xmx4g in the environment."
                            .formatted(source.name()),
                    e);
        }
    }

    private MigrationReport handleAll(Command command) {
        Instant begin = time.instant();
        refuseSameFile();
        refuseHeld(source.name());
        refuseHeld(target.name());
        DatabaseFile.Hold hold = holdSource();
        try {
            Fingerprint before = Attempt.backup(() -> Fingerprint.of(source.files()));
            Takeover takeover = read();
            listener.done(MigrationStep.READ);
            BackupFolders folders = new BackupFolders(RealPath.of(command.backups()), target.name());
            EarlierMigrations earlier = new EarlierMigrations(target, folders);
            if (command.dryRun()) {
                refuseUnfinishedRollback(earlier);
                tell(earlier);
                boolean filled = Attempt.database(target::holdsData);
                return report(leavingReplaced(takeover, filled), Optional.empty(), filled && !command.replace(), begin);
            }
            return bring(command, takeover, before, earlier, begin);
        } finally {
            hold.close();
        }
    }

    private MigrationReport bring(
            Command command, Takeover takeover, Fingerprint before, EarlierMigrations earlier, Instant begin) {
        try (TargetHold hold = TargetHold.on(target.name().path())) {
            listener.done(MigrationStep.HELD);
            refuseUnfinishedRollback(earlier);
            tell(earlier);
            boolean filled = Attempt.database(target::holdsData);
            if (filled && !command.replace()) {
                throw new MigrationRefused(
                        Code.TARGET_NOT_EMPTY,
                        "%s holds data, and nothing was changed. Name another file, or add --replace: it makes a backup and replaces what is there."
                                .formatted(target.name()));
            }
            Attempt.backup(() -> earlier.settle(time));
            Attempt.database(target::settle);
            Takeover whole = leavingReplaced(takeover, filled);
            try (MigrationBackup backup = makeBackup(takeover, before, earlier.folders())) {
                new Filling(target, time, listener).handle(takeover.everything(), backup);
                backup.used();
                hold.used();
                return report(whole, Optional.of(backup.folder()), false, begin);
            }
        }
    }

    /** What it was about to set aside must not be replaced. */
    private static void refuseUnfinishedRollback(EarlierMigrations earlier) {
        Attempt.backup(earlier::unfinishedRollback).ifPresent(sentence -> {
            throw new MigrationRefused(Code.VALIDATION_FAILED, sentence);
        });
    }

    private void tell(EarlierMigrations earlier) {
        Attempt.backup(earlier::describe).forEach(listener::notice);
    }

    private Takeover leavingReplaced(Takeover takeover, boolean filled) {
        return filled ? takeover.leavingToo(new Replaced(target).onlyInBackup(takeover.everything())) : takeover;
    }

    private MigrationBackup makeBackup(Takeover takeover, Fingerprint before, BackupFolders folders) {
        MigrationBackup.Contents contents =
                MigrationBackup.Contents.of(options.zone().toString(), takeover.everything());
        MigrationBackup backup =
                Attempt.backup(() -> MigrationBackup.make(folders, source, target, contents, time, listener));
        if (!Attempt.backup(() -> Fingerprint.of(source.files())).equals(before)) {
            backup.close();
            throw new MigrationRefused(
                    Code.BACKUP_FAILED,
                    "%s changed while it was read, and nothing was changed. Stop the bot that writes to it, and try again."
                            .formatted(source.name()));
        }
        return backup;
    }

    private Takeover read() {
        try {
            return source.read(options);
        } catch (LegacyUnreadable e) {
            throw new MigrationRefused(
                    Code.valueOf(e.kind().name()), "%s; nothing was changed.".formatted(e.getMessage()), e);
        } catch (StorageUnusable | UpkeepFailed | StorageException e) {
            throw new MigrationRefused(Code.VALIDATION_FAILED, String.valueOf(e.getMessage()), e);
        }
    }

    private void refuseSameFile() {
        Path from = source.name().path();
        Path to = target.name().path();
        try {
            if (from.equals(to) || (Files.exists(from) && Files.exists(to) && Files.isSameFile(from, to))) {
                throw new MigrationRefused(
                        Code.VALIDATION_FAILED,
                        "%s is source and target at once, and nothing was changed. Name another file with --to."
                                .formatted(to));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseHeld(StorageName storage) {
        if (TargetHold.isHeld(storage.path())) {
            throw new MigrationRefused(
                    Code.STORAGE_IN_USE,
                    "%s is in use by a running bot, and nothing was changed. Stop that bot, and try again."
                            .formatted(storage));
        }
    }

    /** Only where a bot has been: nothing is made beside a source. */
    private DatabaseFile.Hold holdSource() {
        Path file = source.name().path();
        return Files.isWritable(DatabaseFile.lockOf(file)) ? DatabaseFile.hold(file) : () -> {};
    }

    private MigrationReport report(Takeover takeover, Optional<Path> backup, boolean needsReplacing, Instant begin) {
        HouseRules rules = new HouseRules(options.mode(), options.newGuilds());
        Instant end = time.instant();
        return new MigrationReport(
                MigrationReport.Status.of(backup.isEmpty(), takeover),
                source.name(),
                target.name(),
                options.zone(),
                backup,
                takeover,
                FirstReminders.of(takeover.everything(), rules, end),
                target.keptBeside(takeover.everything()),
                backup.isPresent(),
                needsReplacing,
                Duration.between(begin, end));
    }

    /**
     * What the operator decided.
     *
     * @param dryRun only say what would be done
     * @param replace also when the target holds data
     * @param backups the folder in which the backup's own is made
     */
    public record Command(boolean dryRun, boolean replace, Path backups) {}
}
