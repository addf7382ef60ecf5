package reminderbot.adapters.discord.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CommandPath;
import reminderbot.adapters.discord.interaction.CommandRoot;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.interaction.SlashCommand;
import reminderbot.adapters.discord.interaction.Suggestions;
import reminderbot.application.guild.SettingChange;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.guild.GuildSettings;

/** {@code /settings set}: an option for each setting; all that are given change, or none when one cannot be read. */
record SetCommand(AllSettings settings, SettingsDesk desk) implements SlashCommand {
    @Override
    public CommandPath path() {
        return new CommandPath(CommandRoot.SETTINGS, "set");
    }

    @Override
    public List<OptionData> options() {
        return settings.list().stream().map(Setting::option).toList();
    }

    @Override
    public Map<String, Suggestions> suggestions() {
        Map<String, Suggestions> all = new HashMap<>();
        settings.list().forEach(setting -> all.putAll(setting.suggestions()));
        return Map.copyOf(all);
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        GuildSettings present = desk.present(caller);
        List<OptionMapping> chosen = command.getOptions();
        if (chosen.isEmpty()) {
            throw new Refused(Refusal.NOTHING_TO_SET);
        }
        List<Setting> named = new ArrayList<>();
        List<SettingChange> changes = new ArrayList<>();
        for (OptionMapping option : chosen) {
            Setting setting = settings.find(option.getName()).orElseThrow();
            named.add(setting);
            changes.add(setting.reader().read(caller, option, present));
        }
        GuildSettings changed = desk.change(caller, changes);
        return new SettingsCard(caller.locale()).changed(named, changed, desk.notes(caller, changes));
    }
}
