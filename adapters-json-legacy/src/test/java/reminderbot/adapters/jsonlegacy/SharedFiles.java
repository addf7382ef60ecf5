package reminderbot.adapters.jsonlegacy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import reminderbot.application.legacy.LegacyRecord;
import reminderbot.application.legacy.LegacyUnreadable;
import reminderbot.application.legacy.LegacyValue;

/** The sample files of the older bot, and what an independent reader found in them. */
final class SharedFiles {
    private static final Path FOLDER = Path.of("../../shared/legacy");

    private SharedFiles() {}

    /** The folder below it; skips the test where the files are not beside the project. */
    static Path folder(String name) {
        Path folder = FOLDER.resolve(name);
        assumeTrue(Files.isDirectory(folder), "the sample files are not beside the project");
        return folder;
    }

    /** What is expected of each file: its name and named values. */
    static List<Expected> expectedIn(Path folder) throws LegacyUnreadable {
        return new JsonLegacySource(folder.resolve("expected.json"))
                .read().events().stream().map(Expected::of).toList();
    }

    /** The file itself, or what is packed in it. */
    static Path unpacked(Path file, Path target) throws IOException {
        if (!file.toString().endsWith(".gz")) {
            return file;
        }
        Path unpacked = target.resolve("unpacked.json");
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
            Files.copy(packed, unpacked);
        }
        return unpacked;
    }

    /** What is expected of one file. */
    record Expected(String file, LegacyValue.Fields values) {
        private static Expected of(LegacyRecord line) {
            return new Expected(line.key(), (LegacyValue.Fields) line.value());
        }

        int count(String name) {
            return values.values().get(name) instanceof LegacyValue.Whole whole
                    ? whole.number().intValueExact()
                    : 0;
        }

        /** Empty for null. */
        String text(String name) {
            return values.values().get(name) instanceof LegacyValue.Text text ? text.text() : "";
        }

        @Override
        public String toString() {
            return file;
        }
    }
}
