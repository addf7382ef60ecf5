package reminderbot.adapters.discord.settings;

import java.util.Map;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.Suggestions;
import reminderbot.application.guild.SettingChange;
import reminderbot.domain.guild.GuildSettings;

/**
 * One setting as people meet it.
 *
 * @param option of {@code /settings set}; its name is the setting's name
 * @param suggestions of the option, if it has any
 * @param reader makes a change of what was chosen
 * @param asIn the change after which it is as in these settings
 * @param words its value
 */
record Setting(
        OptionData option,
        Map<String, Suggestions> suggestions,
        Reader reader,
        Function<GuildSettings, SettingChange> asIn,
        Words words) {
    static Setting of(OptionData option, Reader reader, Function<GuildSettings, SettingChange> asIn, Words words) {
        return new Setting(option, Map.of(), reader, asIn, words);
    }

    Setting suggesting(Suggestions choices) {
        return new Setting(option, Map.of(name(), choices), reader, asIn, words);
    }

    String name() {
        return option.getName();
    }

    /** Reads what was chosen. */
    @FunctionalInterface
    interface Reader {
        /**
         * The change.
         *
         * @param present the settings that hold now
         * @throws reminderbot.application.refusal.Refused when it cannot be read
         */
        SettingChange read(Caller caller, OptionMapping chosen, GuildSettings present);
    }

    /** Says what a setting is. */
    @FunctionalInterface
    interface Words {
        String of(GuildSettings settings, ValueText values);
    }
}
