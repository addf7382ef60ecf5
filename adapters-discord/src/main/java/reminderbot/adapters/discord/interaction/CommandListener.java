package reminderbot.adapters.discord.interaction;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/** Takes slash commands and menu entries: acknowledges them at once and hands the work on. */
public final class CommandListener extends ListenerAdapter {
    private final Desk desk;
    private final Map<String, EventCommand> commands;
    private final Map<String, MenuCommand> menus;

    public CommandListener(Desk desk, Handlers handlers) {
        this.desk = desk;
        commands = handlers.commands().stream()
                .collect(Collectors.toUnmodifiableMap(
                        command -> command.definition().getName(), Function.identity()));
        menus = handlers.menus().stream().collect(Collectors.toUnmodifiableMap(MenuCommand::name, Function.identity()));
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        String name = String.valueOf(event.getSubcommandName());
        Optional<EventCommand> command = Optional.ofNullable(commands.get(name));
        serve(
                event,
                event.getFullCommandName(),
                caller -> () -> require(command).handle(caller, event));
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        Optional<MenuCommand> menu = Optional.ofNullable(menus.get(event.getName()));
        serve(event, event.getName(), caller -> () -> require(menu).handle(caller, event.getTarget()));
    }

    private void serve(IReplyCallback event, String what, Function<Caller, Supplier<Reply>> work) {
        Optional<Caller> caller = Caller.of(event);
        if (caller.isEmpty()) {
            OutsideGuilds.decline(event);
            return;
        }
        event.deferReply(true).queue();
        desk.serve(caller.get(), what, work.apply(caller.get()), Outlet.ofReply(event.getHook()));
    }

    private static <T> T require(Optional<T> known) {
        return known.orElseThrow(() -> new IllegalStateException("Discord sent a command that is not registered"));
    }
}
