package reminderbot.adapters.discord.member;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import reminderbot.adapters.discord.event.EventGate;
import reminderbot.adapters.discord.event.ViewableEvents;
import reminderbot.adapters.discord.interaction.ButtonAction;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CommandPath;
import reminderbot.adapters.discord.interaction.CommandRoot;
import reminderbot.adapters.discord.interaction.Handlers;
import reminderbot.adapters.discord.interaction.Options;
import reminderbot.adapters.discord.interaction.PlainCommand;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.interaction.SlashCommand;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.text.TimeText;
import reminderbot.adapters.discord.time.GuildTimes;
import reminderbot.application.event.FindUnanswered;
import reminderbot.application.guild.ForgetMember;
import reminderbot.application.guild.SetAway;
import reminderbot.application.guild.ShowMember;
import reminderbot.domain.event.Event;

/** Everything people can ask about themselves. */
public final class MeHandlers {
    private static final String UNTIL = "until";

    private MeHandlers() {}

    /** All commands and buttons of this package. */
    public static Handlers of(MemberUseCases members, EventGate gate, ViewableEvents events, GuildTimes times) {
        OptOuts optOuts = new OptOuts(members.setOptOut(), events);
        return Handlers.ofCommands(
                        plain("open", caller -> open(members.findUnanswered(), gate, caller)),
                        new Away(members.setAway(), times),
                        plain("back", caller -> back(members.setAway(), caller)),
                        optOuts.command("opt-out", true),
                        optOuts.command("opt-in", false),
                        plain(
                                "privacy",
                                caller -> new PrivacyCard(caller.locale())
                                        .of(members.show()
                                                .handle(new ShowMember.Command(caller.guildId(), caller.userId())))))
                .and(Handlers.ofButtons(
                        ButtonAction.replacing(
                                PrivacyCard.DELETE, (caller, id) -> new PrivacyCard(caller.locale()).question()),
                        ButtonAction.replacing(PrivacyCard.KEEP, (caller, id) -> say(caller, "kept")),
                        ButtonAction.replacing(PrivacyCard.SURE, (caller, id) -> forget(members.forget(), caller))));
    }

    private static Reply open(FindUnanswered findUnanswered, EventGate gate, Caller caller) {
        List<Event> unanswered =
                findUnanswered.handle(new FindUnanswered.Command(caller.guildId(), caller.userId(), caller.roles()));
        return new OpenCard(caller.locale()).of(gate.viewable(caller, unanswered));
    }

    private static Reply back(SetAway setAway, Caller caller) {
        setAway.handle(new SetAway.Command(caller.guildId(), caller.guild().getName(), caller.userId(), null));
        return say(caller, "back");
    }

    private static Reply forget(ForgetMember forgetMember, Caller caller) {
        boolean found = forgetMember.handle(new ForgetMember.Command(caller.guildId(), caller.userId()));
        return say(caller, found ? "forgotten" : "nothing");
    }

    private static Reply say(Caller caller, String key, Object... arguments) {
        return Reply.of(Texts.of("me", caller.locale()).get(key, arguments));
    }

    private static SlashCommand plain(String name, Function<Caller, Reply> answer) {
        return new PlainCommand(new CommandPath(CommandRoot.ME, name), answer);
    }

    /** {@code /me away}: no reminders until a time. */
    private record Away(SetAway setAway, GuildTimes times) implements SlashCommand {
        @Override
        public CommandPath path() {
            return new CommandPath(CommandRoot.ME, "away");
        }

        @Override
        public List<OptionData> options() {
            return List.of(Options.of(OptionType.STRING, UNTIL).setRequired(true));
        }

        @Override
        public Reply handle(Caller caller, SlashCommandInteraction command) {
            Instant until = times.require(caller, command.getOption(UNTIL, "", OptionMapping::getAsString));
            setAway.handle(new SetAway.Command(caller.guildId(), caller.guild().getName(), caller.userId(), until));
            return say(caller, "away", TimeText.exact(until));
        }
    }
}
