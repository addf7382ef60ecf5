package reminderbot.adapters.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;

/** A disk of 1 MiB. Only root may make one; for others the test is skipped, and says so. */
final class SmallDisk {
    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    /** Puts it in place of an empty folder. */
    static SmallDisk at(Path folder) throws IOException, InterruptedException {
        String refused = run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", folder.toString());
        Assumptions.assumeTrue(refused.isEmpty(), "skipped, since a disk cannot be mounted here: " + refused);
        return new SmallDisk(folder);
    }

    /** From now on nothing on it can be changed. */
    void protect() throws IOException, InterruptedException {
        require(run("mount", "-o", "remount,ro", folder.toString()));
    }

    /** Takes up all room that is left but this much. */
    Path fill(int left) throws IOException {
        Path filling = folder.resolve("filling");
        byte[] room = new byte[Math.toIntExact(folder.toFile().getUsableSpace()) - left];
        return Files.write(filling, room);
    }

    /** Takes it away again, with all that is on it. */
    void unmount() throws IOException, InterruptedException {
        require(run("umount", folder.toString()));
    }

    private static void require(String refused) {
        if (!refused.isEmpty()) {
            throw new AssertionError(refused);
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? "" : Arrays.toString(command) + " says: " + said;
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
