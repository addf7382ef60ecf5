package reminderbot.adapters.discord.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.entities.MessageEmbed;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.MentionText;
import reminderbot.adapters.discord.text.SafeText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.text.TimeText;
import reminderbot.domain.event.Event;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;

/** What several answers say about an event in the same words. */
public final class EventLines {
    private static final int LONGEST_TITLE = 100;

    private EventLines() {}

    /** The title and a link to the message. */
    public static String title(Event event) {
        return title(event, LONGEST_TITLE);
    }

    /** The title, cut to this many characters, and a link to the message. */
    static String title(Event event, int most) {
        return "**%s** [→](%s)"
                .formatted(
                        SafeText.of(event.title().text(), most), event.place().link());
    }

    /** The title and the channel of the event. */
    public static String place(Event event, Locale locale) {
        return Texts.of("events", locale)
                .get("place", title(event), MentionText.of(event.place().channel()));
    }

    /** What was done; the bundle may name the title, and what comes next. */
    static Reply done(String key, Event event, Locale locale) {
        return Reply.of(Texts.of("events", locale).get(key, title(event), next(event, locale)));
    }

    /** When it reminds next; near its deadline, when it closes without another reminder. Empty when neither. */
    public static String next(Event event, Locale locale) {
        if (event.nextReminderAt() == null) {
            return "";
        }
        String key = event.nextReminder().isPresent() ? "next-reminder" : "next-close";
        return Texts.of("events", locale).get(key, TimeText.relative(event.nextReminderAt()));
    }

    /** The emojis that count as answers. */
    public static String answers(RequiredReactions required, Locale locale) {
        return required.isAny()
                ? Texts.of("events", locale).get("any-emoji")
                : required.emojis().stream().map(Emoji::text).collect(Collectors.joining(" "));
    }

    public static MessageEmbed card(String heading, List<String> lines) {
        return new EmbedBuilder()
                .setTitle(heading)
                .setDescription(String.join("\n", lines))
                .build();
    }
}
