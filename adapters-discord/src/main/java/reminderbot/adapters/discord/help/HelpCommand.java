package reminderbot.adapters.discord.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import reminderbot.adapters.discord.event.EventGate;
import reminderbot.adapters.discord.event.EventLines;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CommandPath;
import reminderbot.adapters.discord.interaction.CommandRoot;
import reminderbot.adapters.discord.interaction.Handlers;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.interaction.SlashCommand;
import reminderbot.adapters.discord.text.Texts;

/** {@code /help}: what the bot does, and what this person can do with it. */
public final class HelpCommand implements SlashCommand {
    private final EventGate gate;

    private HelpCommand(EventGate gate) {
        this.gate = gate;
    }

    public static Handlers handlers(EventGate gate) {
        return Handlers.ofCommands(new HelpCommand(gate));
    }

    @Override
    public CommandPath path() {
        return CommandPath.alone(CommandRoot.HELP);
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        return card(
                caller.locale(), gate.mayManageSome(caller), caller.member().hasPermission(Permission.MANAGE_SERVER));
    }

    static Reply card(Locale locale, boolean moderator, boolean manager) {
        Texts texts = Texts.of("help", locale);
        List<String> lines = new ArrayList<>();
        lines.add(texts.get("what"));
        lines.add(texts.get("members"));
        if (moderator) {
            lines.add(texts.get("moderators"));
        }
        if (manager) {
            lines.add(texts.get("managers"));
        }
        return Reply.of(EventLines.card(texts.get("help"), lines));
    }
}
