package reminderbot.adapters.discord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.MentionText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.text.TimeText;
import reminderbot.application.event.ShowEvent;
import reminderbot.domain.event.Event;

/** One event as it is stored: state, schedule, answers, and what became of its reminders. */
final class EventCard {
    private final Locale locale;
    private final Texts texts;

    EventCard(Locale locale) {
        this.locale = locale;
        texts = Texts.of("events", locale);
    }

    Reply of(ShowEvent.Card card) {
        Event event = card.event();
        List<String> lines = new ArrayList<>();
        lines.add(EventLines.place(event, locale));
        lines.add(texts.get("show-state", new StateText(locale).of(event)));
        lines.add(texts.get(
                "show-schedule",
                new WatchLines(locale).rhythm(event),
                event.history().remindersSent(),
                event.rules().maximum(),
                MentionText.of(event.target())));
        next(event).ifPresent(lines::add);
        new WatchLines(locale).deadline(event).ifPresent(lines::add);
        lines.addAll(new WatchLines(locale).audience(event.rules().audience()));
        lines.add(new AnswerCounts(locale).of(event.rules().required(), card.answers()));
        lines.add(texts.get("show-missing-hint"));
        lines.addAll(new ReminderLines(locale).of(card.reminders()));
        return Reply.of(EventLines.card(texts.get("show"), lines));
    }

    /** What the event waits for; nothing when it does not remind. */
    private Optional<String> next(Event event) {
        return event.secondReadAt()
                .map(second -> texts.get("show-gone", TimeText.relative(second)))
                .or(() -> event.nextReminder().map(next -> texts.get("show-next", TimeText.relative(next))));
    }
}
