package reminderbot.adapters.discord.event;

import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import reminderbot.adapters.discord.text.CommandTexts;

/** The option by which sub-commands name their event. */
public final class EventOption {
    private static final String NAME = "event";

    private EventOption() {}

    /** A sub-command whose only option is the event. */
    public static SubcommandData subcommand(String name) {
        return new SubcommandData(name, CommandTexts.description("event." + name))
                .addOptions(
                        new OptionData(OptionType.STRING, NAME, CommandTexts.description("option.event"), true, true));
    }

    /** What was chosen or typed. */
    public static String of(SlashCommandInteraction command) {
        return command.getOption(NAME, "", OptionMapping::getAsString);
    }
}
