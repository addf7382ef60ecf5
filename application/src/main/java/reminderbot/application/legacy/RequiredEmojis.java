package reminderbot.application.legacy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;

/** The emojis that count as answers: each once, as many as a message can bear, and the usual three where none is left. */
final class RequiredEmojis {
    private RequiredEmojis() {}

    static RequiredReactions of(Optional<LegacyValue> value, String field, Notes notes) {
        Set<Emoji> emojis = new LinkedHashSet<>();
        for (LegacyValue item : items(value)) {
            Optional<Emoji> emoji = emoji(item);
            if (emoji.isEmpty()) {
                notes.count(Code.EMOJI_DROPPED, "no emoji in " + field, item);
            } else if (emojis.size() < RequiredReactions.MOST || emojis.contains(emoji.get())) {
                emojis.add(emoji.get());
            } else {
                notes.count(Code.EMOJI_DROPPED, "one emoji too many in " + field, item);
            }
        }
        if (emojis.isEmpty()) {
            String found = value.map(Shown::of).orElse("missing");
            notes.warn(Code.EMOJIS_DEFAULTED, "%s is %s; yes, no and maybe are taken".formatted(field, found));
            return RequiredReactions.DEFAULT;
        }
        return new RequiredReactions(List.copyOf(emojis));
    }

    /** The emoji that a value holds; empty when it is none. */
    static Optional<Emoji> emoji(LegacyValue value) {
        return value instanceof LegacyValue.Text text ? Emoji.parse(text.text()) : Optional.empty();
    }

    private static List<LegacyValue> items(Optional<LegacyValue> value) {
        return value.filter(LegacyValue.Items.class::isInstance)
                .map(list -> ((LegacyValue.Items) list).items())
                .orElse(List.of());
    }
}
