package reminderbot.adapters.discord.event;

import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.application.event.WatchEvent;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;

/** Watches messages, and asks first where a moderator might be surprised. */
final class WatchDesk {
    private final WatchEvent watchEvent;
    private final EventGate gate;
    private final PendingWatches pending;

    WatchDesk(WatchEvent watchEvent, EventGate gate, PendingWatches pending) {
        this.watchEvent = watchEvent;
        this.gate = gate;
        this.pending = pending;
    }

    /** Watches it, or stores nothing and asks. */
    Reply watch(Caller caller, GuildMessageChannel channel, Message message, WatchOptions options) {
        WatchEvent.Command command = command(caller, channel, message, options);
        Optional<GuildMessageChannel> target =
                Optional.ofNullable(options.target()).map(chosen -> gate.requireReadable(caller, chosen));
        if (target.filter(chosen -> Exposure.isWider(chosen, channel)).isPresent()) {
            return new ConfirmationCard(caller.locale()).ofWiderTarget(command, pending.keep(caller, command));
        }
        return watch(caller, command);
    }

    /** Goes on as agreed, or asks the next question; refused when it cannot be done any more. */
    Reply agreed(Caller caller, String word) {
        WatchEvent.Command command = pending.take(caller, word);
        gate.requireReadable(caller, command.place().channel());
        Optional.ofNullable(command.target()).ifPresent(chosen -> gate.requireReadable(caller, chosen));
        return watch(caller, command);
    }

    /** Gives up what somebody was asked about; refused when nobody was. */
    Reply cancelled(Caller caller, String word) {
        pending.take(caller, word);
        return Reply.of(Texts.of("events", caller.locale()).get("watch-cancelled"));
    }

    private Reply watch(Caller caller, WatchEvent.Command command) {
        WatchEvent.Outcome outcome = watchEvent.handle(command);
        if (outcome instanceof WatchEvent.Outcome.NeedsConfirmation large) {
            return new ConfirmationCard(caller.locale())
                    .ofLargeAudience(large.event(), large.roll(), pending.keep(caller, command.confirm()));
        }
        WatchEvent.Outcome.Watched watched = (WatchEvent.Outcome.Watched) outcome;
        return new WatchedCard(caller.locale())
                .of(watched.event(), watched.roll(), BotRights.lacking(caller.guild(), watched.event()));
    }

    private static WatchEvent.Command command(
            Caller caller, GuildMessageChannel channel, Message message, WatchOptions options) {
        EventPlace place = new EventPlace(
                new GuildId(channel.getGuild().getIdLong()),
                new ChannelId(channel.getIdLong()),
                new MessageId(message.getIdLong()));
        EventTitle title = MessageTitle.of(message, channel, options.title(), caller.locale());
        return new WatchEvent.Command(
                place,
                channel.getGuild().getName(),
                title,
                caller.userId(),
                options.interval(),
                options.maximum(),
                options.audience(),
                options.required(),
                options.target(),
                null,
                null,
                false);
    }
}
