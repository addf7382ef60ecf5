package reminderbot.adapters.discord.interaction;

import java.util.function.Function;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;

/** A command without options. */
public record PlainCommand(CommandPath path, Function<Caller, Reply> answer) implements SlashCommand {
    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        return answer.apply(caller);
    }
}
