package reminderbot.adapters.discord.reminder;

import java.util.Locale;
import reminderbot.adapters.discord.text.SafeText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.application.reminder.PersonToTell.News;
import reminderbot.domain.event.Event;

/** The words of news about an event. */
final class NewsText {
    private NewsText() {}

    /** What is told to a person: what it is about, what happened and what to do, the reference that is also in the log. */
    static String of(Event event, News news, Locale locale) {
        Texts texts = Texts.of("news", locale);
        String about = texts.get(
                "about", SafeText.of(event.title().text()), "<" + event.place().link() + ">");
        String message = about + "\n" + texts.get(key(news));
        String reference = reference(news);
        return reference.isEmpty() ? message : message + "\n" + texts.get("reference", reference);
    }

    /** Names the fault: the same fault of an event has the same key. */
    static String key(News news) {
        if (news instanceof News.ReminderGivenUp givenUp) {
            return "given-up." + givenUp.why();
        }
        if (news instanceof News.EventBlocked blocked) {
            return "blocked." + blocked.why();
        }
        return "closed." + ((News.EventClosed) news).why();
    }

    /** The reference; empty when there is none. */
    static String reference(News news) {
        if (news instanceof News.ReminderGivenUp givenUp) {
            return givenUp.key().text();
        }
        return news instanceof News.EventBlocked blocked ? blocked.key().text() : "";
    }
}
