package reminderbot.adapters.discord.event;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.modals.Modal;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CommandPath;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.interaction.SlashCommand;
import reminderbot.adapters.discord.interaction.Suggestions;
import reminderbot.adapters.discord.time.GuildTimes;
import reminderbot.domain.event.Event;

/** {@code /event edit}: changes what its options say; without any it opens a form. */
final class EditCommand implements SlashCommand.WithForm {
    private final EventOption event;
    private final EditDesk desk;
    private final EditForm form;
    private final GuildTimes times;

    EditCommand(EventOption event, EditDesk desk, EditForm form, GuildTimes times) {
        this.event = event;
        this.desk = desk;
        this.form = form;
        this.times = times;
    }

    @Override
    public CommandPath path() {
        return CommandPath.event("edit");
    }

    @Override
    public List<OptionData> options() {
        return Stream.concat(Stream.of(EventOption.definition()), EditOptions.definitions().stream())
                .toList();
    }

    @Override
    public Map<String, Suggestions> suggestions() {
        return event.suggestions();
    }

    @Override
    public boolean opensForm(SlashCommandInteraction command) {
        return command.getOptions().size() == 1;
    }

    @Override
    public Modal form(Caller caller, SlashCommandInteraction command) {
        return form.of(caller, event.require(caller, command));
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        Event found = event.require(caller, command);
        return desk.edit(caller, found, EditOptions.of(command, caller, found, times));
    }
}
