package reminderbot.adapters.jsonlegacy.store;

import java.io.BufferedOutputStream;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/** The disk of this machine. Whoever interrupts a thread that writes must not break the write: streams, not channels. */
final class RealDisk implements Disk {
    private static final int BUFFER = 1 << 16;

    @Override
    public byte[] read(Path file) throws IOException {
        try (InputStream bytes = new FileInputStream(file.toFile())) {
            return bytes.readAllBytes();
        }
    }

    @Override
    public void write(Path file, List<byte[]> pieces) throws IOException {
        try (FileOutputStream out = new FileOutputStream(file.toFile());
                BufferedOutputStream buffer = new BufferedOutputStream(out, BUFFER)) {
            for (byte[] piece : pieces) {
                buffer.write(piece);
            }
            buffer.flush();
            out.getFD().sync();
        }
    }

    @Override
    public void replace(Path file, Path by) throws IOException {
        takePermissions(file, by);
        Files.move(by, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Not every system lets a folder be opened (Windows does not); those that do need it. */
    @Override
    public void keepNames(Path folder) throws IOException {
        if (!isPosix(folder)) {
            return;
        }
        boolean interrupted = Thread.interrupted();
        while (!kept(folder)) {
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** The older bot may run as another user, and must go on reading what it could read. */
    private static void takePermissions(Path file, Path by) throws IOException {
        if (Files.notExists(file) || !isPosix(file)) {
            return;
        }
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
        if (!permissions.equals(Files.getPosixFilePermissions(by))) {
            Files.setPosixFilePermissions(by, permissions);
        }
    }

    private static boolean isPosix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView(PosixFileAttributeView.class);
    }

    /** False when somebody interrupted it, which closes the channel. */
    private static boolean kept(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
            return true;
        } catch (ClosedByInterruptException e) {
            return false;
        }
    }
}
