package reminderbot.application.refusal;

import java.util.List;

/** Thrown when a person asked for something that is declined; nothing was changed. The adapter finds the words. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;
    private final transient List<Object> arguments;

    public Refused(Refusal refusal, Object... arguments) {
        super(refusal + " " + List.of(arguments), null, false, false);
        this.refusal = refusal;
        this.arguments = List.of(arguments);
    }

    /** What is declined. */
    public Refusal refusal() {
        return refusal;
    }

    /** What the text names, as {@link Refusal} says. */
    public List<Object> arguments() {
        return arguments;
    }
}
