package reminderbot.adapters.sqlite.reaction;

import java.util.List;
import reminderbot.adapters.sqlite.mapping.Json;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;

/** What counts as an answer, as JSON: an array of emojis in order of preference, empty when any emoji counts. */
public final class RequiredJson {
    /** What nearly every event has; parsing it is most of the work of making an event from its row, writing it half of the way back. */
    private static final String DEFAULT = Json.write(of(RequiredReactions.DEFAULT));

    private RequiredJson() {}

    /** The emojis as people see them. */
    public static List<String> of(RequiredReactions required) {
        return required.emojis().stream().map(Emoji::text).toList();
    }

    /** As one text. */
    public static String write(RequiredReactions required) {
        return required.equals(RequiredReactions.DEFAULT) ? DEFAULT : Json.write(of(required));
    }

    /** What the text holds. */
    public static RequiredReactions parse(String text) {
        if (text.equals(DEFAULT)) {
            return RequiredReactions.DEFAULT;
        }
        return parse(List.of(Json.read(text, String[].class)));
    }

    /** What the emojis of {@link #of} mean. */
    public static RequiredReactions parse(List<String> emojis) {
        return new RequiredReactions(emojis.stream().map(Emoji::of).toList());
    }
}
