package reminderbot.adapters.jsonlegacy.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the two files hold; null for one that is not there. */
record OnDisk(@Nullable List<byte[]> main, @Nullable List<byte[]> sidecar) {
    static OnDisk read(StorageFiles files, Disk disk) throws IOException {
        return new OnDisk(
                Files.exists(files.main()) ? List.of(disk.read(files.main())) : null,
                Files.exists(files.sidecar()) ? List.of(disk.read(files.sidecar())) : null);
    }

    /** Null when there is no main file. */
    @Nullable
    String mainHash() {
        return main == null ? null : Hash.of(main);
    }

    boolean isNothing() {
        return main == null && sidecar == null;
    }
}
