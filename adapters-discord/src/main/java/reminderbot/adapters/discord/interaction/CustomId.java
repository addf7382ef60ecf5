package reminderbot.adapters.discord.interaction;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.id.MessageId;

/**
 * What a button says when it is pressed: an action and its arguments, joined by colons. Anybody can forge one, so it
 * names things and grants nothing.
 */
public record CustomId(String action, List<String> arguments) {
    /** Longest custom id (Discord reference, "Component Object"). */
    private static final int LONGEST = 100;

    private static final String SEPARATOR = ":";

    public CustomId {
        arguments = List.copyOf(arguments);
    }

    /** The custom id of a button of ours. */
    public static CustomId of(String action, Object... arguments) {
        CustomId id = new CustomId(
                action, Arrays.stream(arguments).map(Object::toString).toList());
        if (id.text().length() > LONGEST) {
            throw new IllegalArgumentException("too long for a custom id: " + id.text());
        }
        return id;
    }

    /** Reads any custom id; one that is not ours has an action nobody knows. */
    public static CustomId parse(String text) {
        List<String> pieces = List.of(text.split(SEPARATOR, -1));
        return new CustomId(pieces.get(0), pieces.subList(1, pieces.size()));
    }

    /** As Discord keeps it. */
    public String text() {
        return Stream.concat(Stream.of(action), arguments.stream()).collect(Collectors.joining(SEPARATOR));
    }

    /** An argument, counted from 0; refused when there is none such. */
    public String argument(int index) {
        if (index >= arguments.size()) {
            throw new Refused(Refusal.BUTTON_EXPIRED);
        }
        return arguments.get(index);
    }

    /** An argument that counts something from 0; refused when it does not. */
    public int number(int index) {
        String text = argument(index);
        if (!text.matches("\\d{1,6}")) {
            throw new Refused(Refusal.BUTTON_EXPIRED);
        }
        return Integer.parseInt(text);
    }

    /** An argument that names a message; refused when it does not. */
    public MessageId message(int index) {
        return Snowflakes.parse(argument(index))
                .map(MessageId::new)
                .orElseThrow(() -> new Refused(Refusal.BUTTON_EXPIRED));
    }
}
