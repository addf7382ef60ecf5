package reminderbot.adapters.discord.reminder;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.MessageEmbed;
import reminderbot.adapters.discord.text.MentionText;
import reminderbot.adapters.discord.text.SafeText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.text.TimeText;
import reminderbot.application.reminder.ReminderMessage;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.reaction.Emoji;

/** The words of a reminder. */
final class ReminderText {
    /** With 50 mentions and the other lines the plain form stays under Discord's 2,000 characters at any title. */
    private static final int PLAIN_TITLE = 180;

    /** More than this is left out, in chars: twenty custom emojis would fill half a message. */
    private static final int MOST_EMOJIS = 150;

    private final ReminderMessage message;
    private final Texts texts;

    ReminderText(ReminderMessage message, Locale locale) {
        this.message = message;
        this.texts = Texts.of("reminder", locale);
    }

    /** Everybody who is pinged, once each. */
    String mentions() {
        return message.recipients().stream().distinct().map(MentionText::of).collect(Collectors.joining(" "));
    }

    /** The title as an embed may have it. */
    String title() {
        return title(MessageEmbed.TITLE_MAX_LENGTH);
    }

    /** The card below its title. */
    String card(boolean buttons) {
        return lines(texts.get("link.card", message.event().place().link()), buttons)
                .collect(Collectors.joining("\n"));
    }

    /** The card, title included, where embeds are not allowed. */
    String plain(boolean buttons) {
        String link = texts.get("link.plain", message.event().place().link());
        return Stream.concat(Stream.of("**" + title(PLAIN_TITLE) + "**"), lines(link, buttons))
                .collect(Collectors.joining("\n"));
    }

    /** On the button that explains a ping. */
    String why() {
        return texts.get("button.why");
    }

    private Stream<String> lines(String link, boolean buttons) {
        return Stream.of(figures(), waiting(), Stream.of(answer(buttons), link, checked(), texts.get("stop")))
                .flatMap(line -> line);
    }

    private Stream<String> figures() {
        ReminderMessage.Figures figures = message.figures();
        return Stream.of(texts.get("figures", figures.answered(), figures.expected(), figures.missing()));
    }

    private Stream<String> waiting() {
        int waiting = message.figures().waiting();
        return waiting == 0 ? Stream.empty() : Stream.of(texts.get("waiting", waiting));
    }

    private String answer(boolean buttons) {
        List<Emoji> emojis = message.event().rules().required().emojis();
        if (emojis.isEmpty()) {
            return texts.get("answer.any");
        }
        String shown = emojis.stream().map(Emoji::text).collect(Collectors.joining(" "));
        if (shown.length() > MOST_EMOJIS) {
            return texts.get("answer.many");
        }
        return texts.get(buttons ? "answer.buttons" : "answer.reactions", shown);
    }

    private String checked() {
        return texts.get("checked", TimeText.relative(message.figures().checkedAt()));
    }

    /** The harmless title, cut until it fits: making it harmless can make it longer. */
    private String title(int longest) {
        String title = message.event().title().text();
        int most = EventTitle.LONGEST;
        String safe = SafeText.of(title, most);
        while (safe.length() > longest) {
            most -= 10;
            safe = SafeText.of(title, most);
        }
        return safe;
    }
}
