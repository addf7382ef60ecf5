package reminderbot.adapters.discord.event;

import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.MenuCommand;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.domain.id.ChannelId;

/** The menu of a message: watches it at once with the guild's defaults. */
final class WatchMenu implements MenuCommand {
    private final EventGate gate;
    private final WatchDesk watchDesk;

    WatchMenu(EventGate gate, WatchDesk watchDesk) {
        this.gate = gate;
        this.watchDesk = watchDesk;
    }

    @Override
    public String key() {
        return "menu.watch";
    }

    @Override
    public Reply handle(Caller caller, Message target) {
        GuildMessageChannel channel = gate.requireReadable(caller, new ChannelId(target.getChannelIdLong()));
        return watchDesk.watch(caller, channel, target, WatchOptions.DEFAULTS);
    }
}
