package reminderbot.adapters.jsonlegacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What the first bytes of a file tell of it. */
enum FileStart {
    /** Nothing speaks against text. */
    OF_TEXT(""),
    OF_NOTHING("is an empty file; that is damage, not an empty list. Look for a backup beside it"),
    OF_SQLITE("is an SQLite database, no JSON; name it as legacy-sqlite:FILE"),
    OF_GZIP("is compressed; unpack it first");

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};

    private final String sentence;

    FileStart(String sentence) {
        this.sentence = sentence;
    }

    static FileStart of(Path file) throws IOException {
        byte[] first;
        try (InputStream bytes = Files.newInputStream(file)) {
            first = bytes.readNBytes(SQLITE.length);
        }
        if (first.length == 0) {
            return OF_NOTHING;
        }
        if (Arrays.equals(first, SQLITE)) {
            return OF_SQLITE;
        }
        return Arrays.equals(Arrays.copyOf(first, GZIP.length), GZIP) ? OF_GZIP : OF_TEXT;
    }

    /** What it is and what to do, to follow the name of the file. */
    String sentence() {
        return sentence;
    }
}
