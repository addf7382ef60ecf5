package reminderbot.simulator.recording;

import java.util.regex.Pattern;

/** A path in which {@code *} stands for one segment, like {@code /channels/*}{@code /messages}. */
public final class PathPattern {

    private final Pattern pattern;

    /** Reads the path. */
    public PathPattern(String path) {
        this.pattern = Pattern.compile("\\Q" + path.replace("*", "\\E[^/]+\\Q") + "\\E");
    }

    /** True when the whole path matches. */
    public boolean matches(String path) {
        return pattern.matcher(path).matches();
    }
}
