package reminderbot.adapters.discord.interaction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.commands.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.application.guild.TokenRejected;

/** Suggests what an option can say while people type; whatever goes wrong, they get no suggestion rather than none of our time. */
public final class SuggestionListener extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(SuggestionListener.class);

    private final BoundedPool pool;
    private final Consumer<TokenRejected> tokenRejected;
    private final Map<String, Map<String, Suggestions>> suggestions;

    /**
     * Suggests what these handlers know.
     *
     * @param tokenRejected hears that Discord does not accept the bot any more
     */
    public SuggestionListener(BoundedPool pool, Handlers handlers, Consumer<TokenRejected> tokenRejected) {
        this.pool = pool;
        this.tokenRejected = tokenRejected;
        suggestions = handlers.commands().stream()
                .collect(Collectors.toUnmodifiableMap(command -> command.path().text(), SlashCommand::suggestions));
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
        AutoCompleteQuery typed = event.getFocusedOption();
        try {
            return Optional.ofNullable(suggestions
                            .getOrDefault(event.getFullCommandName(), Map.of())
                            .get(typed.getName()))
                    .map(known -> known.suggest(caller, typed.getValue()))
                    .orElse(List.of());
        } catch (TokenRejected rejected) {
            tokenRejected.accept(rejected);
            return List.of();
        } catch (RuntimeException unexpected) {
            LOG.error("suggestions_failed guild={}; the person sees none", caller.guildId(), unexpected);
            return List.of();
        }
    }

    private static void answer(CommandAutoCompleteInteractionEvent event, List<Command.Choice> choices) {
        Outlet.send(event.replyChoices(choices));
    }
}
