package reminderbot.adapters.discord.settings;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CommandPath;
import reminderbot.adapters.discord.interaction.CommandRoot;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.adapters.discord.interaction.Options;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.interaction.SlashCommand;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.application.guild.SettingChange;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.guild.GuildSettings;

/** {@code /settings reset}: one setting as in a new guild again; all of them after a question. */
record ResetCommand(AllSettings settings, SettingsDesk desk) implements SlashCommand {
    static final String EVERYTHING = "reset";
    static final String NOTHING = "no-reset";

    private static final String OPTION = "setting";
    private static final String ALL = "all-settings";

    @Override
    public CommandPath path() {
        return new CommandPath(CommandRoot.SETTINGS, "reset");
    }

    @Override
    public List<OptionData> options() {
        Stream<String> names = Stream.concat(settings.list().stream().map(Setting::name), Stream.of(ALL));
        return List.of(Options.choices(OPTION, names, name -> name).setRequired(true));
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        desk.present(caller);
        String name = command.getOption(OPTION, "", OptionMapping::getAsString);
        if (name.equals(ALL)) {
            return question(caller.locale());
        }
        Setting setting = settings.find(name).orElseThrow(() -> new Refused(Refusal.NOTHING_TO_SET));
        SettingChange change = setting.asIn().apply(desk.ofNewGuilds());
        GuildSettings changed = desk.change(caller, List.of(change));
        return new SettingsCard(caller.locale()).changed(List.of(setting), changed, List.of());
    }

    /** What was asked for is done. */
    Reply everything(Caller caller) {
        return new SettingsCard(caller.locale()).of(settings.list(), desk.reset(caller));
    }

    static Reply question(Locale locale) {
        Texts texts = Texts.of("settings", locale);
        return Reply.of(texts.get("reset-question"))
                .with(List.of(
                        Button.danger(CustomId.of(EVERYTHING).text(), texts.get("button-reset")),
                        Button.secondary(CustomId.of(NOTHING).text(), texts.get("button-no-reset"))));
    }
}
