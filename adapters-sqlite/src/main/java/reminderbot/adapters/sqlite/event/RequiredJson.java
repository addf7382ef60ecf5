package reminderbot.adapters.sqlite.event;

import java.util.Arrays;
import java.util.List;
import reminderbot.adapters.sqlite.mapping.Json;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;

/** The column required_reactions: an array of emojis in order of preference, empty when any emoji counts. */
final class RequiredJson {
    /** What nearly every event has; parsing it is most of the work of making an event from its row. */
    private static final String DEFAULT = Json.write(of(RequiredReactions.DEFAULT));

    private RequiredJson() {}

    static List<String> of(RequiredReactions required) {
        return required.emojis().stream().map(Emoji::text).toList();
    }

    static RequiredReactions parse(String text) {
        if (text.equals(DEFAULT)) {
            return RequiredReactions.DEFAULT;
        }
        return new RequiredReactions(
                Arrays.stream(Json.read(text, String[].class)).map(Emoji::of).toList());
    }
}
