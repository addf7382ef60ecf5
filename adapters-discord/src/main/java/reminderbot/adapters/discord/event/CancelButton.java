package reminderbot.adapters.discord.event;

import reminderbot.adapters.discord.interaction.ButtonAction;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;

/** Cancel: the moderator does not want the watch the bot asked about. */
final class CancelButton implements ButtonAction {
    static final String ACTION = "cancel";

    private final PendingWatches pending;

    CancelButton(PendingWatches pending) {
        this.pending = pending;
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public boolean replacesMessage() {
        return true;
    }

    @Override
    public Reply handle(Caller caller, CustomId id) {
        return pending.take(caller, id.argument(0))
                .map(command -> Reply.of(Texts.of("events", caller.locale()).get("watch-cancelled")))
                .orElseThrow(() -> new Refused(Refusal.BUTTON_EXPIRED));
    }
}
