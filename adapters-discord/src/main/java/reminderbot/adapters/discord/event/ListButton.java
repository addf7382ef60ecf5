package reminderbot.adapters.discord.event;

import reminderbot.adapters.discord.interaction.ButtonAction;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.adapters.discord.interaction.Reply;

/** Turns to another page of {@code /event list}; the page is in the custom id, so it outlives a restart. */
final class ListButton implements ButtonAction {
    static final String ACTION = "list";

    private final ListPages pages;

    ListButton(ListPages pages) {
        this.pages = pages;
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
        return pages.page(caller, id.number(0));
    }
}
