package reminderbot.adapters.discord.interaction;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/** Takes slash commands and menu entries: acknowledges them at once, unless a form is to come, and hands the work on. */
public final class CommandListener extends ListenerAdapter {
    private final Desk desk;
    private final Map<String, SlashCommand> commands;
    private final Map<String, MenuCommand> menus;

    public CommandListener(Desk desk, Handlers handlers) {
        this.desk = desk;
        commands = handlers.commands().stream()
                .collect(Collectors.toUnmodifiableMap(command -> command.path().text(), Function.identity()));
        menus = handlers.menus().stream().collect(Collectors.toUnmodifiableMap(MenuCommand::name, Function.identity()));
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        Optional<SlashCommand> command = Optional.ofNullable(commands.get(event.getFullCommandName()));
        if (command.isPresent()
                && command.get() instanceof SlashCommand.WithForm withForm
                && withForm.opensForm(event)) {
            open(event, withForm);
        } else {
            serve(event, event.getFullCommandName(), caller -> require(command).handle(caller, event));
        }
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        Optional<MenuCommand> menu = Optional.ofNullable(menus.get(event.getName()));
        serve(event, event.getName(), caller -> require(menu).handle(caller, event.getTarget()));
    }

    private void serve(IReplyCallback event, String what, Function<Caller, Reply> work) {
        Caller.of(event)
                .ifPresentOrElse(
                        caller -> {
                            event.deferReply(true).queue();
                            desk.serve(
                                    caller,
                                    what,
                                    () -> Outlet.answer(event.getHook(), work.apply(caller)),
                                    reply -> Outlet.answer(event.getHook(), reply));
                        },
                        () -> OutsideGuilds.decline(event));
    }

    private void open(SlashCommandInteractionEvent event, SlashCommand.WithForm command) {
        Caller.of(event)
                .ifPresentOrElse(
                        caller -> desk.serve(
                                caller,
                                event.getFullCommandName(),
                                () -> Outlet.open(event, command.form(caller, event)),
                                reply -> Outlet.answerFirst(event, reply)),
                        () -> OutsideGuilds.decline(event));
    }

    private static <T> T require(Optional<T> known) {
        return known.orElseThrow(() -> new IllegalStateException("Discord sent a command that is not registered"));
    }
}
