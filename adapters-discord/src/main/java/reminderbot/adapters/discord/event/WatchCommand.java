package reminderbot.adapters.discord.event;

import java.util.List;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CommandPath;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.interaction.SlashCommand;
import reminderbot.adapters.discord.text.PermissionText;
import reminderbot.adapters.discord.time.GuildTimes;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.id.ChannelId;

/** {@code /event watch}: watches the message of a link or id with the options chosen. */
final class WatchCommand implements SlashCommand {
    private final EventGate gate;
    private final WatchDesk watchDesk;
    private final GuildTimes times;

    WatchCommand(EventGate gate, WatchDesk watchDesk, GuildTimes times) {
        this.gate = gate;
        this.watchDesk = watchDesk;
        this.times = times;
    }

    @Override
    public CommandPath path() {
        return CommandPath.event("watch");
    }

    @Override
    public List<OptionData> options() {
        return WatchOptions.definitions();
    }

    @Override
    public Reply handle(Caller caller, SlashCommandInteraction command) {
        gate.requireModerator(caller);
        MessageReference reference = MessageReference.parse(
                        command.getOption("message", "", OptionMapping::getAsString), caller.guildId())
                .orElseThrow(() -> new Refused(Refusal.NOT_A_MESSAGE));
        ChannelId channelId =
                reference.channel() == null ? new ChannelId(command.getChannelIdLong()) : reference.channel();
        GuildMessageChannel channel = gate.requireReadable(caller, channelId);
        WatchOptions options = WatchOptions.of(command, caller, times);
        Message message = MessageFinder.require(channel, reference.message(), new PermissionText(caller.locale()));
        return watchDesk.watch(caller, channel, message, options);
    }
}
