package reminderbot.simulator.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Percent-encoding in paths. */
final class PathText {

    private PathText() {}

    /** The text behind a path segment; a plus sign stays one. */
    static String decode(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
