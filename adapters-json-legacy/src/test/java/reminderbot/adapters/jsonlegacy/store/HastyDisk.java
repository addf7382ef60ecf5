package reminderbot.adapters.jsonlegacy.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The disk of this machine without waiting for it: what is written survives the process, and need not survive the machine. */
class HastyDisk implements Disk {
    private final Disk real = new RealDisk();

    @Override
    public byte[] read(Path file) throws IOException {
        return real.read(file);
    }

    @Override
    public void write(Path file, List<byte[]> pieces) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (byte[] piece : pieces) {
                out.write(piece);
            }
        }
    }

    @Override
    public void replace(Path file, Path by) throws IOException {
        real.replace(file, by);
    }

    @Override
    public void keepNames(Path folder) throws IOException {
        // the machine is not switched off here
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
    }
}
