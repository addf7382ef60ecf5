package reminderbot.adapters.discord.interaction;

import java.util.List;
import java.util.stream.Stream;

/** Everything people can ask for, in the order in which Discord shows it. */
public record Handlers(List<EventCommand> commands, List<MenuCommand> menus, List<ButtonAction> buttons) {
    public Handlers {
        commands = List.copyOf(commands);
        menus = List.copyOf(menus);
        buttons = List.copyOf(buttons);
    }

    public Handlers and(Handlers others) {
        return new Handlers(join(commands, others.commands), join(menus, others.menus), join(buttons, others.buttons));
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
