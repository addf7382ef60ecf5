package reminderbot.bootstrap.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reminderbot.bootstrap.migration.Manifest.Step;
import reminderbot.domain.storage.Everything;

/**
 * The backup of one migration: copies of source and target, and a manifest. It is made under another name and gets its own
 * when it is whole. Closed without having come to use, it is gone.
 */
final class MigrationBackup implements AutoCloseable {
    private final BackupFolders folders;
    private final Path folder;
    private final MadeFolders made;
    private final InstantSource time;
    private Manifest manifest;
    private boolean used;

    private MigrationBackup(
            BackupFolders folders, Path folder, MadeFolders made, InstantSource time, Manifest manifest) {
        this.folders = folders;
        this.folder = folder;
        this.made = made;
        this.time = time;
        this.manifest = manifest;
    }

    /** Makes one, whole and on the disk. */
    static MigrationBackup make(
            BackupFolders folders,
            MigrationSource source,
            MigrationTarget target,
            Contents contents,
            InstantSource time,
            MigrationListener listener)
            throws IOException {
        Instant now = time.instant();
        MadeFolders made = MadeFolders.of(folders.path());
        Path folder = folders.free(now);
        Path draft = folders.draftOf(folder);
        try {
            Files.createDirectory(draft);
            List<Manifest.Copy> sources = copies(draft, "source", source.files());
            listener.done(MigrationStep.SOURCE_COPIED);
            List<Manifest.Copy> targets = copies(draft, "target", target.files());
            listener.done(MigrationStep.TARGET_COPIED);
            Manifest manifest = new Manifest(
                    Manifest.VERSION,
                    Step.BACKED_UP,
                    source.name().toString(),
                    target.name().toString(),
                    contents.zone(),
                    Map.of(Step.BACKED_UP, now.toString()),
                    sources,
                    targets,
                    contents.events(),
                    null);
            manifest.write(draft);
            Durable.move(draft, folder);
            listener.done(MigrationStep.BACKED_UP);
            return new MigrationBackup(folders, folder, made, time, manifest);
        } catch (IOException e) {
            Durable.removeAll(draft);
            made.remove();
            throw e;
        }
    }

    /** Where it is. */
    Path folder() {
        return folder;
    }

    /** Writes down how far the migration has come. */
    void reached(Step step) throws IOException {
        manifest = manifest.at(step, time.instant());
        manifest.write(folder);
    }

    /** It has come to use: it stays. */
    void used() {
        used = true;
    }

    /** Renamed before it is emptied, so that no part of it looks like a whole one. */
    @Override
    public void close() {
        if (used) {
            return;
        }
        used = true;
        try {
            Path draft = folders.draftOf(folder);
            Durable.move(folder, draft);
            Durable.removeAll(draft);
            made.remove();
        } catch (IOException e) {
            throw new MigrationRefused(
                    MigrationRefused.Code.BACKUP_FAILED,
                    "The migration failed and the target is what it was, but %s cannot be removed (%s). Remove it."
                            .formatted(folder, Durable.reason(e)),
                    e);
        }
    }

    private static List<Manifest.Copy> copies(Path draft, String part, List<Path> files) throws IOException {
        List<Manifest.Copy> copies = new ArrayList<>();
        if (!files.isEmpty()) {
            Path into = Files.createDirectory(draft.resolve(part));
            for (Path file : files) {
                Path copy = into.resolve(Objects.requireNonNull(file.getFileName()));
                String hash = Durable.copy(file, copy);
                copies.add(new Manifest.Copy(
                        file.toString(), draft.relativize(copy).toString(), Files.size(copy), hash));
            }
            Durable.forceFolder(into);
        }
        return copies;
    }

    /**
     * What the manifest says of what was brought over.
     *
     * @param events as {@code guild/message}
     */
    record Contents(String zone, List<String> events) {
        static Contents of(String zone, Everything everything) {
            return new Contents(
                    zone,
                    everything.events().stream()
                            .map(watched -> watched.event().id().toString())
                            .sorted()
                            .toList());
        }
    }
}
