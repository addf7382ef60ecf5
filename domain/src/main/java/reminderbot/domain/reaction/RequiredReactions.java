package reminderbot.domain.reaction;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The emojis that count as answers to an event.
 *
 * @param emojis in order of preference, no doubles, at most {@value #MOST}; empty when any emoji counts
 */
public record RequiredReactions(List<Emoji> emojis) {
    /** Discord allows no more than 20 different reactions on a message. */
    public static final int MOST = 20;

    /** Yes, no and maybe (specification, event table). */
    public static final RequiredReactions DEFAULT =
            new RequiredReactions(List.of(Emoji.of("✅"), Emoji.of("❌"), Emoji.of("❓")));

    /** Any emoji is an answer. */
    public static final RequiredReactions ANY = new RequiredReactions(List.of());

    public RequiredReactions {
        emojis = List.copyOf(emojis);
        if (emojis.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " emojis can be answers, not " + emojis.size());
        }
        if (Set.copyOf(emojis).size() != emojis.size()) {
            throw new IllegalArgumentException("an emoji is named twice: " + emojis);
        }
    }

    /** Whether any emoji counts. */
    public boolean isAny() {
        return emojis.isEmpty();
    }

    /** Whether this emoji is an answer. */
    public boolean accepts(Emoji emoji) {
        return isAny() || emojis.contains(emoji);
    }

    /** Of the emojis somebody holds, the answer that comes first; with any emoji allowed the first held. */
    Optional<Emoji> firstOf(List<Emoji> held) {
        return isAny()
                ? held.stream().findFirst()
                : emojis.stream().filter(held::contains).findFirst();
    }
}
