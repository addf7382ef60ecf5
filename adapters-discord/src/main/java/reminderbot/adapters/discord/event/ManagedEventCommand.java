package reminderbot.adapters.discord.event;

import java.util.Set;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.EventCommand;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.CommandTexts;
import reminderbot.domain.event.Event;

/** A sub-command whose only option is the event that it is about. */
record ManagedEventCommand(EventGate gate, String name, Set<Event.Kind> suggests, EventAction action)
        implements EventCommand {
    private static final String OPTION = "event";

    ManagedEventCommand {
        suggests = Set.copyOf(suggests);
    }

    @Override
    public SubcommandData definition() {
        return new SubcommandData(name, CommandTexts.description("event." + name))
                .addOptions(new OptionData(
                        OptionType.STRING, OPTION, CommandTexts.description("option." + OPTION), true, true));
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        String named = command.getOption(OPTION, "", OptionMapping::getAsString);
        return action.handle(caller, gate.requireManaged(caller, named));
    }
}
