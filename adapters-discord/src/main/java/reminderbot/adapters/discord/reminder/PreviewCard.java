package reminderbot.adapters.discord.reminder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import reminderbot.adapters.discord.event.EventLines;
import reminderbot.adapters.discord.event.ExcusedLines;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.MentionText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.text.TimeText;
import reminderbot.application.reaction.CallRoll;
import reminderbot.application.reminder.PreviewReminder;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.ReminderPart;

/** What the next reminder would be: its recipients in order, who waits, and who is excused. */
final class PreviewCard {
    private static final int MOST_NAMED = 50;
    private static final int MOST_WAITING_NAMED = 10;

    private final Locale locale;
    private final Texts texts;

    PreviewCard(Locale locale) {
        this.locale = locale;
        texts = Texts.of("events", locale);
    }

    Reply of(PreviewReminder.Preview preview) {
        CallRoll.Outcome.Called called = preview.called();
        List<String> lines = new ArrayList<>();
        lines.add(EventLines.place(called.event(), locale));
        if (called.event().kind() != Event.Kind.ACTIVE) {
            lines.add(texts.get(
                    "preview-held", texts.get("state." + called.event().kind())));
        }
        lines.addAll(recipients(preview));
        lines.addAll(waiting(preview));
        lines.addAll(new ExcusedLines(locale).of(called.roll().excused()));
        lines.add(texts.get(
                "preview-figures",
                called.roll().answered().size(),
                called.roll().expected(),
                TimeText.relative(called.checkedAt())));
        return Reply.of(EventLines.card(texts.get("preview"), lines));
    }

    private List<String> recipients(PreviewReminder.Preview preview) {
        List<UserId> recipients = preview.recipients();
        if (recipients.isEmpty()) {
            return List.of(texts.get("preview-nobody"));
        }
        int messages = (recipients.size() + ReminderPart.MOST_RECIPIENTS - 1) / ReminderPart.MOST_RECIPIENTS;
        String target = MentionText.of(preview.called().event().target());
        return List.of(
                texts.get("preview-recipients", recipients.size(), target, messages),
                MentionText.people(recipients, MOST_NAMED, locale));
    }

    private List<String> waiting(PreviewReminder.Preview preview) {
        Set<UserId> pinged = new HashSet<>(preview.recipients());
        List<UserId> waiting = preview.called().roll().missing().stream()
                .filter(user -> !pinged.contains(user))
                .toList();
        return waiting.isEmpty()
                ? List.of()
                : List.of(texts.get(
                        "preview-waiting", waiting.size(), MentionText.people(waiting, MOST_WAITING_NAMED, locale)));
    }
}
