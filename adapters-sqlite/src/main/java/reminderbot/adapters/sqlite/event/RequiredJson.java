package reminderbot.adapters.sqlite.event;

import java.util.Arrays;
import java.util.List;
import reminderbot.adapters.sqlite.mapping.Json;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;

/** The column required_reactions: an array of emojis in order of preference, empty when any emoji counts. */
final class RequiredJson {
    private RequiredJson() {}

    static List<String> of(RequiredReactions required) {
        return required.emojis().stream().map(Emoji::text).toList();
    }

    static RequiredReactions parse(String text) {
        return new RequiredReactions(
                Arrays.stream(Json.read(text, String[].class)).map(Emoji::of).toList());
    }
}
