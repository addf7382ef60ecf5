package reminderbot.adapters.discord.event;

import java.util.Locale;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.text.TimeText;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;

/** What an event is doing, in words. */
final class StateText {
    private final Texts texts;

    StateText(Locale locale) {
        texts = Texts.of("events", locale);
    }

    String of(Event event) {
        EventState state = event.state();
        if (state instanceof EventState.Paused paused) {
            if (event.isFutile()) {
                return texts.get("state-paused-futile");
            }
            return paused.until() == null
                    ? texts.get("state.PAUSED")
                    : texts.get("state-paused-until", TimeText.full(paused.until()));
        }
        if (state instanceof EventState.Blocked blocked) {
            return texts.get("state-blocked." + blocked.why());
        }
        if (state instanceof EventState.Closed closed) {
            return texts.get("state-closed." + closed.why(), TimeText.relative(closed.at()));
        }
        return state instanceof EventState.Archived archived
                ? texts.get("state-archived", TimeText.relative(archived.at()))
                : texts.get("state.ACTIVE");
    }
}
