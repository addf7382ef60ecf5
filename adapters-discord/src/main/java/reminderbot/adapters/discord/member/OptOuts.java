package reminderbot.adapters.discord.member;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import reminderbot.adapters.discord.event.EventLines;
import reminderbot.adapters.discord.event.ViewableEvents;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CommandPath;
import reminderbot.adapters.discord.interaction.CommandRoot;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.interaction.SlashCommand;
import reminderbot.adapters.discord.interaction.Suggestions;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.application.guild.SetOptOut;
import reminderbot.domain.event.Event;

/** {@code /me opt-out} and {@code opt-in}: no reminders of an event or of the whole guild, or reminders again. */
record OptOuts(SetOptOut setOptOut, ViewableEvents events) {
    SlashCommand command(String name, boolean out) {
        return new Setting(this, name, out);
    }

    private Reply set(Caller caller, Optional<Event> event, boolean out) {
        setOptOut.handle(new SetOptOut.Command(
                caller.guildId(),
                caller.guild().getName(),
                caller.userId(),
                event.map(one -> one.place().message()).orElse(null),
                out));
        Texts texts = Texts.of("me", caller.locale());
        String key = out ? "opted-out" : "opted-in";
        return Reply.of(event.map(one -> texts.get(key + ".event", EventLines.title(one)))
                .orElseGet(() -> texts.get(key)));
    }

    private record Setting(OptOuts optOuts, String name, boolean out) implements SlashCommand {
        @Override
        public CommandPath path() {
            return new CommandPath(CommandRoot.ME, name);
        }

        @Override
        public List<OptionData> options() {
            return optOuts.events.options();
        }

        @Override
        public Map<String, Suggestions> suggestions() {
            return optOuts.events.suggestions();
        }

        @Override
        public Reply handle(Caller caller, SlashCommandInteraction command) {
            return optOuts.set(caller, optOuts.events.find(caller, command), out);
        }
    }
}
