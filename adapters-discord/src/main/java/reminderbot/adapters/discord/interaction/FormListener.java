package reminderbot.adapters.discord.interaction;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;

/** Takes forms that were sent: acknowledges them at once and hands the work on. */
public final class FormListener extends ListenerAdapter {
    private static final FormAction UNKNOWN = new FormAction("unknown", (caller, id, fields) -> {
        throw new Refused(Refusal.BUTTON_EXPIRED);
    });

    private final Desk desk;
    private final Map<String, FormAction> actions;

    public FormListener(Desk desk, Handlers handlers) {
        this.desk = desk;
        actions =
                handlers.forms().stream().collect(Collectors.toUnmodifiableMap(FormAction::name, Function.identity()));
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        Optional<Caller> caller = Caller.of(event);
        if (caller.isEmpty()) {
            OutsideGuilds.decline(event);
            return;
        }
        CustomId id = CustomId.parse(event.getModalId());
        FormAction action = actions.getOrDefault(id.action(), UNKNOWN);
        Map<String, String> fields = event.getValues().stream()
                .collect(Collectors.toUnmodifiableMap(ModalMapping::getCustomId, ModalMapping::getAsString));
        event.deferReply(true).queue();
        desk.serve(
                caller.get(),
                "form:" + action.name(),
                () -> Outlet.answer(event.getHook(), action.work().handle(caller.get(), id, fields)),
                reply -> Outlet.answer(event.getHook(), reply));
    }
}
