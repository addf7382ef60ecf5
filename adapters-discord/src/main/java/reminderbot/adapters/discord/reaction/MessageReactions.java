package reminderbot.adapters.discord.reaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.entities.MessageReaction.ReactionType;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import reminderbot.adapters.discord.connection.RestFailure;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;

/**
 * One read of one message: every answer emoji on it in all its variants, normal and super, all pages. Both kinds are
 * asked for even where the message counts none of one, since a wrong count would ping somebody who has answered.
 */
final class MessageReactions {
    private final ReactionUsers source;
    private final RequiredReactions required;
    private final List<Emoji> names;
    private final Map<UserId, List<Emoji>> held = new HashMap<>();

    MessageReactions(ReactionUsers source, RequiredReactions required) {
        this.source = source;
        this.required = required;
        this.names = new ArrayList<>(required.emojis());
    }

    /** Who holds what; each person's emojis in the order of the required ones, else in the message's. */
    Map<UserId, List<Emoji>> read() throws RestFailure, IncompleteException {
        DataArray reactions = source.message().optArray("reactions").orElseGet(DataArray::empty);
        for (int i = 0; i < reactions.length(); i++) {
            read(reactions.getObject(i));
        }
        held.values().forEach(emojis -> emojis.sort(Comparator.comparingInt(names::indexOf)));
        return held;
    }

    private void read(DataObject reaction) throws RestFailure, IncompleteException {
        JdaEmoji shown = JdaEmoji.of(reaction.getObject("emoji"));
        Optional<Emoji> emoji = shown.toEmoji();
        if (emoji.isEmpty() && required.isAny()) {
            throw new IncompleteException("a reaction is an emoji that the bot does not know");
        }
        if (emoji.isPresent() && required.accepts(emoji.get())) {
            Optional<DataObject> counts = reaction.optObject("count_details");
            read(shown, ReactionType.NORMAL, nameOf(emoji.get()), count(counts, "normal"));
            read(shown, ReactionType.SUPER, nameOf(emoji.get()), count(counts, "burst"));
        }
    }

    private void read(JdaEmoji shown, ReactionType type, Emoji name, int counted)
            throws RestFailure, IncompleteException {
        for (UserId user : source.list(shown, type, counted)) {
            List<Emoji> emojis = held.computeIfAbsent(user, any -> new ArrayList<>());
            if (!emojis.contains(name)) {
                emojis.add(name);
            }
        }
    }

    private Emoji nameOf(Emoji emoji) {
        int known = names.indexOf(emoji);
        if (known < 0) {
            names.add(emoji);
            return emoji;
        }
        return names.get(known);
    }

    private static int count(Optional<DataObject> counts, String kind) {
        return counts.map(json -> json.getInt(kind, 0)).orElse(0);
    }
}
