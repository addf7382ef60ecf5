package reminderbot.adapters.jsonlegacy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the data of the older bot where that bot kept it. Only reads, and only as much as it needs; thread-safe. */
public final class OlderBotFiles {
    /** The names it wrote to, the present one first; older versions used the later ones. */
    private static final List<String> NAMES =
            List.of("watched_reminders.json", "data/watched_reminders.json", "watched_matches.json", "reminders.json");

    /** The version that put its records below this key. */
    private static final String ENVELOPE = "events";

    private static final Pattern MESSAGE_ID = Pattern.compile("[0-9]{1,19}");
    private static final JsonFactory JSON = new JsonFactory();

    private OlderBotFiles() {}

    /** The first file in a folder that holds at least one event of the older bot. */
    public static Optional<Path> find(Path folder) {
        return NAMES.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .filter(OlderBotFiles::holdsEvents)
                .findFirst();
    }

    /**
     * Whether a file is one object whose first member has a message id as its name and an object as its value, directly or
     * below {@code "events"}. A file that cannot be read so far holds none.
     */
    static boolean holdsEvents(Path file) {
        try (JsonParser parser = JSON.createParser(file.toFile())) {
            return beginsWithEvent(parser);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static boolean beginsWithEvent(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        String name = parser.nextFieldName();
        boolean object = parser.nextToken() == JsonToken.START_OBJECT;
        if (object && ENVELOPE.equals(name)) {
            name = parser.nextFieldName();
            object = parser.nextToken() == JsonToken.START_OBJECT;
        }
        return object && name != null && MESSAGE_ID.matcher(name).matches();
    }
}
