package reminderbot.adapters.jsonlegacy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Copies of both files beside them, named as the older bot names its own: {@code <file>.backup_YYYYMMDD_HHMMSS}, in local
 * time. One that is there is never written over.
 */
record Backup(StorageFiles files, Disk disk, ZoneId zone) {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd_HHmmss");
    private static final int MOST_IN_A_SECOND = 1_000;

    /** Copies what is there; on return the copies are on the disk. */
    void make(OnDisk content, Instant now) throws IOException {
        String suffix = unused(".backup_" + STAMP.format(now.atZone(zone)));
        List<byte[]> main = content.main();
        if (main != null) {
            disk.write(copyOf(files.main(), suffix), main);
        }
        List<byte[]> sidecar = content.sidecar();
        if (sidecar != null) {
            disk.write(copyOf(files.sidecar(), suffix), sidecar);
        }
        disk.keepNames(files.folder());
        JsonStorage.LOG.info("json_backup_made file={}", copyOf(files.main(), suffix));
    }

    private String unused(String suffix) throws IOException {
        return IntStream.rangeClosed(1, MOST_IN_A_SECOND)
                .mapToObj(n -> n == 1 ? suffix : suffix + "_" + n)
                .filter(one -> Files.notExists(copyOf(files.main(), one)))
                .filter(one -> Files.notExists(copyOf(files.sidecar(), one)))
                .findFirst()
                .orElseThrow(() -> new IOException("every name for a backup is taken"));
    }

    private static Path copyOf(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }
}
