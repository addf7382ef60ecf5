package reminderbot.adapters.discord.event;

import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.Reply;
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
    private final Confirmations confirmations;

    WatchDesk(WatchEvent watchEvent, EventGate gate, Confirmations confirmations) {
        this.watchEvent = watchEvent;
        this.gate = gate;
        this.confirmations = confirmations;
    }

    /** Watches it, or stores nothing and asks. */
    Reply watch(Caller caller, GuildMessageChannel channel, Message message, WatchOptions options) {
        WatchEvent.Command command = command(caller, channel, message, options);
        Optional<GuildMessageChannel> target =
                Optional.ofNullable(options.target()).map(chosen -> gate.requireReadable(caller, chosen));
        if (target.filter(chosen -> Exposure.isWider(chosen, channel)).isPresent()) {
            ChannelId shown = new ChannelId(target.get().getIdLong());
            return new ConfirmationCard(caller.locale())
                    .ofWiderTarget(command.title(), command.place().channel(), shown, keep(caller, command));
        }
        return watch(caller, command);
    }

    private String keep(Caller caller, WatchEvent.Command command) {
        return confirmations.keep(caller, person -> agreed(person, command));
    }

    /** Goes on as agreed, or asks the next question; refused when it cannot be done any more. */
    private Reply agreed(Caller caller, WatchEvent.Command command) {
        gate.requireReadable(caller, command.place().channel());
        Optional.ofNullable(command.target()).ifPresent(chosen -> gate.requireReadable(caller, chosen));
        return watch(caller, command);
    }

    private Reply watch(Caller caller, WatchEvent.Command command) {
        WatchEvent.Outcome outcome = watchEvent.handle(command);
        if (outcome instanceof WatchEvent.Outcome.NeedsConfirmation large) {
            return new ConfirmationCard(caller.locale())
                    .ofLargeAudience(large.event(), large.roll(), large.hours(), keep(caller, command.confirm()));
        }
        WatchEvent.Outcome.Watched watched = (WatchEvent.Outcome.Watched) outcome;
        return new WatchedCard(caller.locale())
                .of(
                        watched.event(),
                        watched.roll(),
                        watched.hours(),
                        BotRights.lacking(caller.guild(), watched.event()));
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
                options.deadline(),
                options.rhythm(),
                false);
    }
}
