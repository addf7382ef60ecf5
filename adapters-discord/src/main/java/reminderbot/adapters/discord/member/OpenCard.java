package reminderbot.adapters.discord.member;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reminderbot.adapters.discord.event.EventLines;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.text.TimeText;
import reminderbot.domain.event.Event;

/** What somebody has not answered yet. */
final class OpenCard {
    /** With titles and links as long as they can be they leave room in a card's 4,096 characters. */
    private static final int MOST = 10;

    private final Locale locale;
    private final Texts texts;

    OpenCard(Locale locale) {
        this.locale = locale;
        texts = Texts.of("me", locale);
    }

    Reply of(List<Event> unanswered) {
        if (unanswered.isEmpty()) {
            return Reply.of(texts.get("open-none"));
        }
        List<String> lines = new ArrayList<>();
        unanswered.stream().limit(MOST).map(this::line).forEach(lines::add);
        if (unanswered.size() > MOST) {
            lines.add(texts.get("open-more", unanswered.size() - MOST));
        }
        return Reply.of(EventLines.card(texts.get("open"), lines));
    }

    private String line(Event event) {
        String place = EventLines.place(event, locale);
        return event.rules().deadline() == null
                ? place
                : texts.get("open-until", place, TimeText.relative(event.rules().deadline()));
    }
}
