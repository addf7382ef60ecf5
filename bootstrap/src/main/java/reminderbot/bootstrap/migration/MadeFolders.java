package reminderbot.bootstrap.migration;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Folders made for something that may yet be refused; then those of them that are empty go again. */
final class MadeFolders {
    private final List<Path> deepestFirst;

    private MadeFolders(List<Path> deepestFirst) {
        this.deepestFirst = List.copyOf(deepestFirst);
    }

    /** Makes a folder with those above it. */
    static MadeFolders of(Path folder) throws IOException {
        List<Path> missing = new ArrayList<>();
        for (Path path = folder.toAbsolutePath(); path != null && Files.notExists(path); path = path.getParent()) {
            missing.add(path);
        }
        Files.createDirectories(folder);
        return new MadeFolders(missing);
    }

    /** Removes them again unless somebody has put something there. */
    void remove() throws IOException {
        try {
            for (Path folder : deepestFirst) {
                Files.deleteIfExists(folder);
            }
        } catch (DirectoryNotEmptyException inUse) {
            return;
        }
    }
}
