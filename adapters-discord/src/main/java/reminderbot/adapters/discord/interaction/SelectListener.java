package reminderbot.adapters.discord.interaction;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.events.interaction.component.EntitySelectInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericSelectMenuInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;

/** Takes choices from menus: acknowledges them at once and hands the work on. */
public final class SelectListener extends ListenerAdapter {
    private static final SelectAction UNKNOWN = new SelectAction("unknown", (caller, id, chosen) -> {
        throw new Refused(Refusal.BUTTON_EXPIRED);
    });

    private final Desk desk;
    private final Map<String, SelectAction> actions;

    public SelectListener(Desk desk, Handlers handlers) {
        this.desk = desk;
        actions = handlers.selects().stream()
                .collect(Collectors.toUnmodifiableMap(SelectAction::name, Function.identity()));
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        serve(event, event.getValues());
    }

    @Override
    public void onEntitySelectInteraction(EntitySelectInteractionEvent event) {
        serve(event, event.getValues().stream().map(ISnowflake::getId).toList());
    }

    private void serve(GenericSelectMenuInteractionEvent<?, ?> event, List<String> chosen) {
        Optional<Caller> caller = Caller.of(event);
        if (caller.isEmpty()) {
            OutsideGuilds.decline(event);
            return;
        }
        CustomId id = CustomId.parse(event.getComponentId());
        SelectAction action = actions.getOrDefault(id.action(), UNKNOWN);
        event.deferEdit().queue();
        desk.serve(
                caller.get(),
                "select:" + action.name(),
                () -> Outlet.answer(event.getHook(), action.work().handle(caller.get(), id, chosen)),
                reply -> Outlet.answerBeside(event.getHook(), reply));
    }
}
