package reminderbot.adapters.discord.interaction;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.InteractionHook;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;

/** Takes buttons: acknowledges them at once, unless a form is to come, and hands the work on. */
public final class ButtonListener extends ListenerAdapter {
    private static final ButtonAction UNKNOWN = ButtonAction.replying("unknown", (caller, id) -> {
        throw new Refused(Refusal.BUTTON_EXPIRED);
    });

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
        ButtonAction action = actions.getOrDefault(id.action(), UNKNOWN);
        if (action instanceof ButtonAction.Answering answering) {
            answer(event, caller.get(), answering, id);
        } else if (action instanceof ButtonAction.Opening opening) {
            desk.serve(
                    caller.get(),
                    what(action),
                    () -> Outlet.open(event, opening.opener().open(caller.get(), id)),
                    reply -> Outlet.answerFirst(event, reply));
        }
    }

    /** A no leaves the message the button is on as it is. */
    private void answer(ButtonInteractionEvent event, Caller caller, ButtonAction.Answering action, CustomId id) {
        InteractionHook hook = event.getHook();
        if (action.replacesMessage()) {
            event.deferEdit().queue();
        } else {
            event.deferReply(true).queue();
        }
        desk.serve(
                caller,
                what(action),
                () -> Outlet.answer(hook, action.work().handle(caller, id)),
                action.replacesMessage()
                        ? reply -> Outlet.answerBeside(hook, reply)
                        : reply -> Outlet.answer(hook, reply));
    }

    private static String what(ButtonAction action) {
        return "button:" + action.name();
    }
}
