package reminderbot.adapters.discord.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;

/** The answers a moderator types: emojis with or without spaces and commas between them, or a word for all. */
public final class AnswerEmojis {
    private static final String ANY = "any";
    private static final Set<String> WORDS_FOR_ANY = Set.of(ANY, "tous", "toutes");

    /** A custom emoji, or what a reader takes for one character. */
    private static final Pattern PIECE = Pattern.compile("<a?:\\w+:\\d+>|\\X");

    private AnswerEmojis() {}

    /** The answers, doubles dropped; refused when something is no emoji or there are too many. */
    public static RequiredReactions parse(String text) {
        if (WORDS_FOR_ANY.contains(text.strip().toLowerCase(Locale.ROOT))) {
            return RequiredReactions.ANY;
        }
        Set<Emoji> emojis = new LinkedHashSet<>();
        for (String piece : pieces(text)) {
            emojis.add(Emoji.parse(piece).orElseThrow(() -> new Refused(Refusal.NOT_AN_EMOJI, piece)));
        }
        if (emojis.isEmpty()) {
            throw new Refused(Refusal.NOT_AN_EMOJI, text);
        }
        if (emojis.size() > RequiredReactions.MOST) {
            throw new Refused(Refusal.TOO_MANY_EMOJIS, RequiredReactions.MOST);
        }
        return new RequiredReactions(List.copyOf(emojis));
    }

    /** The answers as {@link #parse} reads them back. */
    static String format(RequiredReactions required) {
        return required.isAny()
                ? ANY
                : required.emojis().stream().map(Emoji::text).collect(Collectors.joining(" "));
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            String piece = matcher.group();
            if (!piece.isBlank() && !piece.equals(",") && !piece.equals(";")) {
                pieces.add(piece);
            }
        }
        return pieces;
    }
}
