package reminderbot.adapters.discord.interaction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.domain.event.Event;

/** Suggests events while people type; whatever goes wrong, they get no suggestion rather than none of our time. */
public final class SuggestionListener extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(SuggestionListener.class);

    private final BoundedPool pool;
    private final Suggestions suggestions;
    private final Map<String, Set<Event.Kind>> kinds;

    public SuggestionListener(BoundedPool pool, Suggestions suggestions, Handlers handlers) {
        this.pool = pool;
        this.suggestions = suggestions;
        kinds = handlers.commands().stream()
                .collect(Collectors.toUnmodifiableMap(
                        command -> command.definition().getName(), EventCommand::suggests));
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        Optional<Caller> caller = Caller.of(event);
        boolean taken = caller.isPresent() && pool.offer(() -> answer(event, suggest(caller.get(), event)));
        if (!taken) {
            answer(event, List.of());
        }
    }

    private List<Command.Choice> suggest(Caller caller, CommandAutoCompleteInteractionEvent event) {
        Set<Event.Kind> wanted = kinds.getOrDefault(String.valueOf(event.getSubcommandName()), Set.of());
        try {
            return suggestions.suggest(caller, event.getFocusedOption().getValue(), wanted);
        } catch (RuntimeException unexpected) {
            LOG.error("suggestions_failed guild={}; the person sees none", caller.guildId(), unexpected);
            return List.of();
        }
    }

    private static void answer(CommandAutoCompleteInteractionEvent event, List<Command.Choice> choices) {
        Outlet.Sending.send(event.replyChoices(choices));
    }
}
