package reminderbot.adapters.jsonlegacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import reminderbot.application.legacy.LegacyContents;
import reminderbot.application.legacy.LegacySource;
import reminderbot.application.legacy.LegacyUnreadable;
import reminderbot.application.legacy.LegacyUnreadable.Kind;

/**
 * The events in one of the older bot's JSON files, in any of its shapes. Reads strict JSON in UTF-8, all of it or nothing:
 * a file that is damaged anywhere is refused with the line and column, since what a part of it says may be wrong.
 */
public final class JsonLegacySource implements LegacySource {
    /** What the library says about itself rather than about the text, and what a terminal would obey. */
    private static final Pattern UNREADABLE = Pattern.compile(
            ",? from `[^`]*`| \\(not recognized as one since [^)]*\\)| \\(start marker at .*column: \\d+]\\)|[\\p{Cntrl}\\x{80}-\\x{9F}]+");

    private final Path file;

    public JsonLegacySource(Path file) {
        this.file = file;
    }

    @Override
    public LegacyContents read() throws LegacyUnreadable {
        requireFile();
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes);
        } catch (NoSuchFileException | FileNotFoundException gone) {
            throw unreadable(Kind.JSON_NOT_FOUND, "does not exist", gone);
        } catch (MalformedText malformed) {
            throw corrupt(malformed.line(), malformed.column(), "this is no UTF-8", malformed);
        } catch (JsonProcessingException damaged) {
            throw corrupt(
                    damaged.getLocation().getLineNr(),
                    damaged.getLocation().getColumnNr(),
                    damaged.getOriginalMessage(),
                    damaged);
        } catch (IOException failed) {
            throw unreadable(Kind.JSON_CORRUPT, "cannot be read: " + failed.getMessage(), failed);
        }
    }

    private void requireFile() throws LegacyUnreadable {
        if (!Files.exists(file)) {
            throw unreadable(Kind.JSON_NOT_FOUND, "does not exist", null);
        }
        if (!Files.isRegularFile(file)) {
            throw unreadable(Kind.JSON_NOT_FOUND, "is no file; name the file in it that holds the events", null);
        }
        if (!Files.isReadable(file)) {
            throw unreadable(Kind.JSON_NOT_FOUND, "may not be read by this user; change its permissions", null);
        }
    }

    private LegacyContents read(InputStream bytes) throws IOException, LegacyUnreadable {
        FileStart start = FileStart.of(file);
        if (start != FileStart.OF_TEXT) {
            throw unreadable(Kind.JSON_CORRUPT, start.sentence(), null);
        }
        try (LegacyJson json = LegacyJson.parse(new Utf8Reader(bytes))) {
            return json.contents();
        } catch (NotEvents other) {
            throw unreadable(Kind.VALIDATION_FAILED, other.sentence(), other);
        }
    }

    private LegacyUnreadable corrupt(int line, int column, String why, Throwable cause) {
        String readable = UNREADABLE.matcher(why).replaceAll("");
        return unreadable(
                Kind.JSON_CORRUPT,
                "is damaged in line %d, column %d: %s; repair it, or take a backup of it"
                        .formatted(line, column, readable),
                cause);
    }

    private LegacyUnreadable unreadable(Kind kind, String what, @Nullable Throwable cause) {
        return new LegacyUnreadable(kind, file + " " + what, cause);
    }
}
