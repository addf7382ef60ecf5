package reminderbot.adapters.discord.event;

import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CommandPath;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.interaction.SlashCommand;

/** {@code /event list}: the first page. */
final class ListCommand implements SlashCommand {
    private final ListPages pages;

    ListCommand(ListPages pages) {
        this.pages = pages;
    }

    @Override
    public CommandPath path() {
        return CommandPath.event("list");
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        return pages.page(caller, 0);
    }
}
