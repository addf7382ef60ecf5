package reminderbot.adapters.discord.reminder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.dv8tion.jda.api.entities.MessageEmbed;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import reminderbot.adapters.discord.event.EventLines;
import reminderbot.adapters.discord.event.ExcusedLines;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.MentionText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.text.TimeText;
import reminderbot.application.reaction.CallRoll;
import reminderbot.application.reminder.PreviewReminder;
import reminderbot.application.reminder.ReminderMessage;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.UserId;

/**
 * What the next reminder would be: its first message as it would look, without its buttons, the people whom each further
 * one mentions, and below who waits and who is excused.
 */
final class PreviewCard {
    /** Further messages whose people are named; an answer has no room for more. */
    private static final int MOST_FURTHER = 2;

    private static final int MOST_WAITING_NAMED = 10;

    private final Locale locale;
    private final Texts texts;
    private final Locale guildLocale;
    private final CardOptions options;

    /**
     * A preview for one person.
     *
     * @param locale theirs, for everything but the reminder
     * @param guildLocale the language of the reminder
     * @param options how it looks where it goes
     */
    PreviewCard(Locale locale, Locale guildLocale, CardOptions options) {
        this.locale = locale;
        this.texts = Texts.of("events", locale);
        this.guildLocale = guildLocale;
        this.options = options;
    }

    Reply of(PreviewReminder.Preview preview) {
        List<ReminderMessage> messages = PreviewMessages.of(preview);
        if (messages.isEmpty()) {
            return Reply.of(notes(preview, 0));
        }
        MessageCreateData first = ReminderCard.render(messages.get(0), guildLocale, options);
        List<MessageEmbed> cards = new ArrayList<>(first.getEmbeds());
        further(messages.subList(1, messages.size())).ifPresent(cards::add);
        cards.add(notes(preview, messages.size()));
        return new Reply(first.getContent(), cards, List.of());
    }

    private Optional<MessageEmbed> further(List<ReminderMessage> messages) {
        List<String> lines = new ArrayList<>();
        messages.stream()
                .limit(MOST_FURTHER)
                .map(message -> new ReminderText(message, guildLocale).mentions())
                .forEach(lines::add);
        int people = messages.stream()
                .skip(MOST_FURTHER)
                .mapToInt(message -> message.recipients().size())
                .sum();
        if (people > 0) {
            lines.add(texts.get("preview-further-more", people, messages.size() - MOST_FURTHER));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(EventLines.card(texts.get("preview-further"), lines));
    }

    private MessageEmbed notes(PreviewReminder.Preview preview, int messages) {
        Event event = preview.called().event();
        List<String> lines = new ArrayList<>();
        lines.add(EventLines.place(event, locale));
        if (event.kind() != Event.Kind.ACTIVE) {
            lines.add(texts.get("preview-held", texts.get("state." + event.kind())));
        }
        lines.addAll(messages == 0 ? nobody(preview.called()) : List.of(recipients(preview, messages)));
        waiting(preview).forEach(lines::add);
        lines.addAll(new ExcusedLines(locale).of(preview.called().roll().excused()));
        return EventLines.card(texts.get("preview"), lines);
    }

    private List<String> nobody(CallRoll.Outcome.Called called) {
        String figures = texts.get(
                "preview-figures",
                called.roll().answered().size(),
                called.roll().expected(),
                TimeText.relative(called.checkedAt()));
        return List.of(texts.get("preview-nobody"), figures);
    }

    private String recipients(PreviewReminder.Preview preview, int messages) {
        String target = MentionText.of(preview.called().event().target());
        return texts.get("preview-recipients", preview.recipients().size(), target, messages);
    }

    private Stream<String> waiting(PreviewReminder.Preview preview) {
        Set<UserId> pinged = new HashSet<>(preview.recipients());
        List<UserId> waiting = preview.called().roll().missing().stream()
                .filter(user -> !pinged.contains(user))
                .toList();
        return waiting.isEmpty()
                ? Stream.empty()
                : Stream.of(texts.get(
                        "preview-waiting", waiting.size(), MentionText.people(waiting, MOST_WAITING_NAMED, locale)));
    }
}
