package reminderbot.adapters.discord.settings;

import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import reminderbot.adapters.discord.event.EventGate;
import reminderbot.adapters.discord.interaction.ButtonAction;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CommandPath;
import reminderbot.adapters.discord.interaction.CommandRoot;
import reminderbot.adapters.discord.interaction.Handlers;
import reminderbot.adapters.discord.interaction.PlainCommand;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.interaction.SelectAction;
import reminderbot.adapters.discord.interaction.SlashCommand;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.application.guild.ChangeSettings;
import reminderbot.application.guild.ShowSettings;

/** Everything people can ask about settings. */
public final class SettingsHandlers {
    private SettingsHandlers() {}

    /**
     * All commands, menus and buttons of this package.
     *
     * @param formerRoles names of the roles that managed the older bot
     */
    public static Handlers of(
            ShowSettings show, ChangeSettings change, EventGate gate, List<String> formerRoles, InstantSource time) {
        SettingsDesk desk = new SettingsDesk(show, change);
        AllSettings all = new AllSettings(gate, time);
        ResetCommand reset = new ResetCommand(all, desk);
        Setup setup = new Setup(desk, gate, formerRoles);
        return Handlers.ofCommands(
                        plain("show", caller -> new SettingsCard(caller.locale()).of(all.list(), desk.present(caller))),
                        new SetCommand(all, desk),
                        reset,
                        plain("setup", setup::show))
                .and(Handlers.ofButtons(
                        ButtonAction.replacing(ResetCommand.EVERYTHING, (caller, id) -> reset.everything(caller)),
                        ButtonAction.replacing(ResetCommand.NOTHING, (caller, id) -> unchanged(caller))))
                .and(Handlers.ofSelects(new SelectAction(Setup.NAME, setup::choose)));
    }

    private static Reply unchanged(Caller caller) {
        return Reply.of(Texts.of("settings", caller.locale()).get("not-reset"));
    }

    private static SlashCommand plain(String name, Function<Caller, Reply> answer) {
        return new PlainCommand(new CommandPath(CommandRoot.SETTINGS, name), answer);
    }
}
