package reminderbot.adapters.discord.reminder;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import reminderbot.adapters.discord.event.EventLines;
import reminderbot.adapters.discord.guild.JdaBotPermissions;
import reminderbot.adapters.discord.text.MentionText;
import reminderbot.adapters.discord.text.PermissionText;
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
        String message = about + "\n" + texts.get(key(news), arguments(event, news, locale));
        return reference(news)
                .map(reference -> message + "\n" + texts.get("reference", reference))
                .orElse(message);
    }

    /** Where the words are. */
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
        if (news instanceof News.PermissionsLacking) {
            return "permissions-lacking";
        }
        if (news instanceof News.EventUnblocked) {
            return "unblocked";
        }
        if (news instanceof News.EventArchived) {
            return "archived";
        }
        if (news instanceof News.RemovalRefused) {
            return "removal-refused";
        }
        return "closed." + ((News.EventClosed) news).why();
    }

    /** Names the fault: the same fault of an event has the same name. */
    static String fault(News news) {
        return news instanceof News.PermissionsLacking lacking ? key(news) + lacking.lacks() : key(news);
    }

    private static Object[] arguments(Event event, News news, Locale locale) {
        if (news instanceof News.PermissionsLacking lacking) {
            return new Object[] {lacking.others(), lacks(lacking, locale)};
        }
        if (news instanceof News.EventUnblocked unblocked) {
            return new Object[] {unblocked.others(), EventLines.next(event, locale)};
        }
        return new Object[0];
    }

    private static String lacks(News.PermissionsLacking lacking, Locale locale) {
        Texts texts = Texts.of("news", locale);
        PermissionText names = new PermissionText(locale);
        return lacking.lacks().stream()
                .map(lack -> texts.get(
                        "lack",
                        names.of(lack.permissions().stream()
                                .sorted()
                                .map(JdaBotPermissions::permission)
                                .toList()),
                        MentionText.of(lack.channel())))
                .collect(Collectors.joining(", "));
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
