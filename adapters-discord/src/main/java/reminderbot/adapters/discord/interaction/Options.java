package reminderbot.adapters.discord.interaction;

import java.util.function.Function;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import reminderbot.adapters.discord.text.CommandTexts;

/** Options of commands, with their names and descriptions in every language. */
public final class Options {
    private Options() {}

    /** An option that may be left out; its texts are those of {@code option.} and its name. */
    public static OptionData of(OptionType type, String name) {
        String key = "option." + name;
        return new OptionData(type, name, CommandTexts.description(key))
                .setNameLocalizations(CommandTexts.names(key))
                .setDescriptionLocalizations(CommandTexts.descriptions(key));
    }

    /** A text option that suggests what can be typed. */
    public static OptionData suggested(String name) {
        return of(OptionType.STRING, name).setAutoComplete(true);
    }

    /**
     * A text option with fixed choices.
     *
     * @param name of an option; the texts of a choice are those of {@code choice.} and its value
     */
    public static <T> OptionData choices(String name, Stream<T> values, Function<T, String> value) {
        return of(OptionType.STRING, name)
                .addChoices(values.map(value).map(Options::choice).toList());
    }

    private static Command.Choice choice(String value) {
        String key = "choice." + value;
        return new Command.Choice(CommandTexts.name(key), value).setNameLocalizations(CommandTexts.names(key));
    }
}
