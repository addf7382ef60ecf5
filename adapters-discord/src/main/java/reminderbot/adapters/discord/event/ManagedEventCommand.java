package reminderbot.adapters.discord.event;

import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CommandPath;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.interaction.SlashCommand;
import reminderbot.adapters.discord.interaction.Suggestions;

/** A sub-command whose only option is the event that it is about. */
record ManagedEventCommand(String name, EventOption event, EventAction action) implements SlashCommand {
    @Override
    public CommandPath path() {
        return CommandPath.event(name);
    }

    @Override
    public List<OptionData> options() {
        return List.of(EventOption.definition());
    }

    @Override
    public Map<String, Suggestions> suggestions() {
        return event.suggestions();
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        return action.handle(caller, event.require(caller, command));
    }
}
