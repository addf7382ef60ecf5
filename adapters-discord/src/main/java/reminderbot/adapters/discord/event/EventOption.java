package reminderbot.adapters.discord.event;

import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.Options;
import reminderbot.adapters.discord.interaction.Suggestions;
import reminderbot.domain.event.Event;

/**
 * The option that names the event a command is about: chosen from suggestions, or by the link or id of its message.
 *
 * @param suggests events worth suggesting; others may be named all the same
 */
record EventOption(EventGate gate, EventSuggestions choices, Set<Event.Kind> suggests) {
    static final String NAME = "event";

    EventOption {
        suggests = Set.copyOf(suggests);
    }

    static OptionData definition() {
        return Options.suggested(NAME).setRequired(true);
    }

    Map<String, Suggestions> suggestions() {
        return Map.of(NAME, choices.of(suggests));
    }

    /** The event, if this person may manage it; refused like one that does not exist. */
    Event require(Caller caller, SlashCommandInteraction command) {
        return gate.requireManaged(caller, command.getOption(NAME, "", OptionMapping::getAsString));
    }
}
