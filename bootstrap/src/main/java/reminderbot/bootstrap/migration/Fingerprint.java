package reminderbot.bootstrap.migration;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * What files looked like, to see whether somebody wrote to them meanwhile: the older bot locks nothing. Cheaper than a
 * hash, and made against accidents only.
 */
record Fingerprint(TreeMap<Path, Long> sums) {
    private static final int BUFFER = 1 << 16;

    /** Of these files now; one that has gone is not among them, nor one that this user may not read. */
    static Fingerprint of(List<Path> files) throws IOException {
        TreeMap<Path, Long> sums = new TreeMap<>();
        for (Path file : files) {
            try {
                sums.put(file, sum(file));
            } catch (NoSuchFileException | AccessDeniedException unread) {
                sums.remove(file);
            }
        }
        return new Fingerprint(sums);
    }

    private static long sum(Path file) throws IOException {
        CRC32 sum = new CRC32();
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                sum.update(buffer, 0, read);
                size += read;
            }
        }
        return size << Integer.SIZE | sum.getValue();
    }
}
