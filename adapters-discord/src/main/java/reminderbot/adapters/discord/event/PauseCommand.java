package reminderbot.adapters.discord.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CommandPath;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.interaction.SlashCommand;
import reminderbot.adapters.discord.interaction.Suggestions;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.text.TimeText;
import reminderbot.adapters.discord.time.GuildTimes;
import reminderbot.application.event.PauseEvent;
import reminderbot.domain.event.Event;

/** {@code /event pause}: holds the reminders back, until a time or until somebody resumes them. */
record PauseCommand(EventOption event, PauseEvent pauseEvent, GuildTimes times) implements SlashCommand {
    private static final String UNTIL = "until";

    @Override
    public CommandPath path() {
        return CommandPath.event("pause");
    }

    @Override
    public List<OptionData> options() {
        return List.of(EventOption.definition(), EventOptions.text(UNTIL));
    }

    @Override
    public Map<String, Suggestions> suggestions() {
        return event.suggestions();
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        Event found = event.require(caller, command);
        String typed = EventOptions.read(command, UNTIL);
        if (typed == null) {
            Event paused = pauseEvent.handle(new PauseEvent.Command(found.id(), null));
            return EventLines.done("paused", paused, caller.locale());
        }
        Instant until = times.require(caller, typed);
        Event paused = pauseEvent.handle(new PauseEvent.Command(found.id(), until));
        return Reply.of(Texts.of("events", caller.locale())
                .get("paused-until", EventLines.title(paused), TimeText.exact(until)));
    }
}
