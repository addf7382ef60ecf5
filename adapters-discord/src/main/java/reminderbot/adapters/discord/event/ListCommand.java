package reminderbot.adapters.discord.event;

import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.EventCommand;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.CommandTexts;

/** {@code /event list}: the first page. */
final class ListCommand implements EventCommand {
    private final ListPages pages;

    ListCommand(ListPages pages) {
        this.pages = pages;
    }

    @Override
    public SubcommandData definition() {
        return new SubcommandData("list", CommandTexts.description("event.list"));
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        return pages.page(caller, 0);
    }
}
