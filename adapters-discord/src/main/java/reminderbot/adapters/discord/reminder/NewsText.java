package reminderbot.adapters.discord.reminder;

import java.util.Locale;
import java.util.Optional;
import reminderbot.adapters.discord.text.SafeText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.application.guild.PersonToTell.News;
import reminderbot.domain.event.Event;
import reminderbot.domain.reminder.ReminderKey;

/** The words of news about an event. */
final class NewsText {
    private NewsText() {}

    /** What is told to a person: what it is about, what happened and what to do, the reference that is also in the log. */
    static String of(Event event, News news, Locale locale) {
        Texts texts = Texts.of("news", locale);
        String about = texts.get(
                "about", SafeText.of(event.title().text()), "<" + event.place().link() + ">");
        String message = about + "\n" + texts.get(key(news));
        return reference(news)
                .map(reference -> message + "\n" + texts.get("reference", reference))
                .orElse(message);
    }

    /** Names the fault: the same fault of an event has the same key. */
    static String key(News news) {
        if (news instanceof News.ReminderGivenUp givenUp) {
            return "given-up." + givenUp.why();
        }
        if (news instanceof News.EventBlocked blocked) {
            return "blocked." + blocked.why();
        }
        if (news instanceof News.RemindersFutile) {
            return "futile";
        }
        if (news instanceof News.EventArchived) {
            return "archived";
        }
        if (news instanceof News.RemovalRefused) {
            return "removal-refused";
        }
        return "closed." + ((News.EventClosed) news).why();
    }

    /** The reminder it is about; empty when it is about none. */
    static Optional<ReminderKey> reference(News news) {
        if (news instanceof News.ReminderGivenUp givenUp) {
            return Optional.of(givenUp.key());
        }
        if (news instanceof News.RemovalRefused refused) {
            return Optional.of(refused.key());
        }
        return news instanceof News.EventBlocked blocked ? Optional.of(blocked.key()) : Optional.empty();
    }
}
