package reminderbot.bootstrap.config;

import java.util.List;

/** The configuration cannot be used. Names every problem at once, one clear sentence each; never a secret. */
public final class InvalidSettings extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public InvalidSettings(List<String> problems) {
        super(String.join("\n", problems), null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the variables. */
    public List<String> problems() {
        return problems;
    }
}
