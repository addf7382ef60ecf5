package reminderbot.adapters.discord.event;

import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.components.buttons.Button;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.MessageId;

/** What {@code /event unwatch} asks first, since answers and reminders are forgotten with the event. */
final class UnwatchQuestion implements EventAction {
    static final String FORGET = "unwatch";
    static final String KEEP = "keep";

    @Override
    public Reply handle(Caller caller, Event event) {
        return about(event, caller.locale());
    }

    static Reply about(Event event, Locale locale) {
        Texts texts = Texts.of("events", locale);
        MessageId message = event.place().message();
        return EventLines.done("unwatch-question", event, locale)
                .with(List.of(
                        Button.danger(CustomId.of(FORGET, message).text(), texts.get("button-unwatch")),
                        Button.secondary(CustomId.of(KEEP, message).text(), texts.get("button-keep"))));
    }
}
