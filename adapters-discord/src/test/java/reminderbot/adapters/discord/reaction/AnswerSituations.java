package reminderbot.adapters.discord.reaction;

import java.util.stream.Stream;
import reminderbot.adapters.discord.event.EventLines;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.situation.Situation;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.contracts.fixture.Events;

/** What an answer button says. */
public final class AnswerSituations {
    private AnswerSituations() {}

    public static Stream<Situation> all() {
        return Stream.of("recorded", "withdrawn")
                .map(key -> Situation.answer(
                        "answer/" + key,
                        (locale, title) -> Reply.of(Texts.of("answers", locale)
                                .get(
                                        key,
                                        "✅",
                                        EventLines.title(
                                                Events.anEvent().titled(title).build())))));
    }
}
