package reminderbot.adapters.discord.event;

import reminderbot.adapters.discord.interaction.ButtonAction;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;

/** Start: the moderator agrees to what the bot asked about a watch. */
final class StartButton implements ButtonAction {
    static final String ACTION = "start";

    private final PendingWatches pending;
    private final WatchDesk watchDesk;

    StartButton(PendingWatches pending, WatchDesk watchDesk) {
        this.pending = pending;
        this.watchDesk = watchDesk;
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
                .map(command -> watchDesk.agreed(caller, command))
                .orElseThrow(() -> new Refused(Refusal.BUTTON_EXPIRED));
    }
}
