package reminderbot.adapters.discord.interaction;

import java.util.List;
import java.util.stream.Stream;

/** Everything people can ask for, in the order in which Discord shows it. */
public record Handlers(
        List<SlashCommand> commands,
        List<MenuCommand> menus,
        List<ButtonAction> buttons,
        List<SelectAction> selects,
        List<FormAction> forms) {
    public Handlers {
        commands = List.copyOf(commands);
        menus = List.copyOf(menus);
        buttons = List.copyOf(buttons);
        selects = List.copyOf(selects);
        forms = List.copyOf(forms);
    }

    public static Handlers ofCommands(SlashCommand... commands) {
        return new Handlers(List.of(commands), List.of(), List.of(), List.of(), List.of());
    }

    public static Handlers ofMenus(MenuCommand... menus) {
        return new Handlers(List.of(), List.of(menus), List.of(), List.of(), List.of());
    }

    public static Handlers ofButtons(ButtonAction... buttons) {
        return new Handlers(List.of(), List.of(), List.of(buttons), List.of(), List.of());
    }

    public static Handlers ofSelects(SelectAction... selects) {
        return new Handlers(List.of(), List.of(), List.of(), List.of(selects), List.of());
    }

    public static Handlers ofForms(FormAction... forms) {
        return new Handlers(List.of(), List.of(), List.of(), List.of(), List.of(forms));
    }

    public Handlers and(Handlers others) {
        return new Handlers(
                join(commands, others.commands),
                join(menus, others.menus),
                join(buttons, others.buttons),
                join(selects, others.selects),
                join(forms, others.forms));
    }

    private static <T> List<T> join(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
