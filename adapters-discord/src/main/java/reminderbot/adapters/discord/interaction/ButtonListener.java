package reminderbot.adapters.discord.interaction;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;

/** Takes buttons: acknowledges them at once and hands the work on. */
public final class ButtonListener extends ListenerAdapter {
    private final Desk desk;
    private final Map<String, ButtonAction> actions;

    public ButtonListener(Desk desk, Handlers handlers) {
        this.desk = desk;
        actions = handlers.buttons().stream()
                .collect(Collectors.toUnmodifiableMap(ButtonAction::name, Function.identity()));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        Optional<Caller> caller = Caller.of(event);
        if (caller.isEmpty()) {
            OutsideGuilds.decline(event);
            return;
        }
        CustomId id = CustomId.parse(event.getComponentId());
        Optional<ButtonAction> action = Optional.ofNullable(actions.get(id.action()));
        Outlet outlet =
                acknowledge(event, action.map(ButtonAction::replacesMessage).orElse(false));
        desk.serve(caller.get(), name(action), () -> require(action).work().handle(caller.get(), id), outlet);
    }

    private static Outlet acknowledge(ButtonInteractionEvent event, boolean replacesMessage) {
        if (replacesMessage) {
            event.deferEdit().queue();
            return Outlet.ofReplacement(event.getHook());
        }
        event.deferReply(true).queue();
        return Outlet.ofReply(event.getHook());
    }

    private static String name(Optional<ButtonAction> action) {
        return "button:" + action.map(ButtonAction::name).orElse("unknown");
    }

    private static ButtonAction require(Optional<ButtonAction> action) {
        return action.orElseThrow(() -> new Refused(Refusal.BUTTON_EXPIRED));
    }
}
