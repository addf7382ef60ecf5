package reminderbot.adapters.discord.event;

import java.util.Optional;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.application.event.EditEvent;
import reminderbot.application.event.ShowEvent;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.ChannelId;

/** Changes events, and asks first where a moderator might be surprised. */
final class EditDesk {
    private final EditEvent editEvent;
    private final ShowEvent showEvent;
    private final EventGate gate;
    private final Confirmations confirmations;

    EditDesk(EditEvent editEvent, ShowEvent showEvent, EventGate gate, Confirmations confirmations) {
        this.editEvent = editEvent;
        this.showEvent = showEvent;
        this.gate = gate;
        this.confirmations = confirmations;
    }

    /** Changes it, or stores nothing and asks. */
    Reply edit(Caller caller, Event event, EditEvent.Command command) {
        Optional<ChannelId> target = Optional.ofNullable(
                        command.change().apply(event.rules()).target())
                .filter(chosen -> !chosen.equals(event.rules().target()));
        if (target.isPresent() && isWider(caller, event, target.get())) {
            String word = confirmations.keep(caller, person -> agreed(person, event, command));
            return new ConfirmationCard(caller.locale())
                    .ofWiderTarget(event.title(), event.place().channel(), target.get(), word);
        }
        return apply(caller, command);
    }

    private boolean isWider(Caller caller, Event event, ChannelId target) {
        GuildMessageChannel chosen = gate.requireReadable(caller, target);
        return Exposure.isWider(
                chosen, gate.requireReadable(caller, event.place().channel()));
    }

    private Reply agreed(Caller caller, Event event, EditEvent.Command command) {
        gate.requireManaged(caller, event.place().message());
        return apply(caller, command);
    }

    private Reply apply(Caller caller, EditEvent.Command command) {
        Event edited = editEvent.handle(command);
        Reply card = new EventCard(caller.locale()).of(showEvent.handle(new ShowEvent.Command(edited.id())));
        return card.saying(Texts.of("events", caller.locale()).get("edited", EventLines.title(edited)));
    }
}
