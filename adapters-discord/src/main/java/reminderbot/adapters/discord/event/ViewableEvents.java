package reminderbot.adapters.discord.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.Options;
import reminderbot.adapters.discord.interaction.Suggestions;
import reminderbot.domain.event.Event;

/** The option by which members name an event they can see, or leave out to mean all of them. */
public final class ViewableEvents {
    private final EventGate gate;
    private final EventSuggestions choices;

    public ViewableEvents(EventGate gate, EventSuggestions choices) {
        this.gate = gate;
        this.choices = choices;
    }

    public List<OptionData> options() {
        return List.of(Options.suggested(EventOption.NAME));
    }

    public Map<String, Suggestions> suggestions() {
        return Map.of(EventOption.NAME, choices.viewable());
    }

    /** The event; empty when none was named, refused like one that does not exist when this person cannot see it. */
    public Optional<Event> find(Caller caller, SlashCommandInteraction command) {
        return Optional.ofNullable(command.getOption(EventOption.NAME, OptionMapping::getAsString))
                .map(named -> gate.requireViewable(caller, named));
    }
}
