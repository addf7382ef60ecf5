package reminderbot.adapters.jsonlegacy.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What is asked of the disk, one step at a time: a test fails one, or stops between two. */
interface Disk {
    /** All of a file. */
    byte[] read(Path file) throws IOException;

    /** Makes a file of these pieces, or makes it anew; on return it is on the disk, not only with the system. */
    void write(Path file, List<byte[]> pieces) throws IOException;

    /** Gives a file another's name, in place of that other, at once or not at all. */
    void replace(Path file, Path by) throws IOException;

    /** On return the names in a folder are on the disk. */
    void keepNames(Path folder) throws IOException;

    /** Removes a file if it is there. */
    void delete(Path file) throws IOException;
}
