package reminderbot.adapters.discord.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.domain.reaction.Answer;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reaction.RequiredReactions;

/** How many people gave which answer. */
final class AnswerCounts {
    private final Texts texts;

    AnswerCounts(Locale locale) {
        texts = Texts.of("events", locale);
    }

    /** Required emojis come first and are named even when nobody chose them. */
    String of(RequiredReactions required, List<Reaction> answers) {
        Map<Answer, Integer> counts = new LinkedHashMap<>();
        required.emojis().forEach(emoji -> counts.put(Answer.of(emoji), 0));
        answers.forEach(reaction -> counts.merge(reaction.answer(), 1, Integer::sum));
        if (counts.isEmpty()) {
            return texts.get("show-no-answers");
        }
        String listed = counts.entrySet().stream()
                .map(entry -> texts.get("show-count", name(entry.getKey()), entry.getValue()))
                .collect(Collectors.joining(" · "));
        return texts.get("show-answers", listed);
    }

    private String name(Answer answer) {
        return answer instanceof Answer.Given given ? given.emoji().text() : texts.get("answer-unknown");
    }
}
