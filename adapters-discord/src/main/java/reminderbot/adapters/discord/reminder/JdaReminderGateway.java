package reminderbot.adapters.discord.reminder;

import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.requests.Route;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.discord.connection.DiscordRest;
import reminderbot.adapters.discord.connection.RestFailure;
import reminderbot.adapters.discord.guild.ChannelLookup;
import reminderbot.application.reminder.ReminderGateway;
import reminderbot.application.reminder.ReminderMessage;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.reminder.ReminderKey;

/** Sends reminders by REST and looks for them in a channel's history. Thread-safe. */
public final class JdaReminderGateway implements ReminderGateway {
    private static final Logger LOG = LoggerFactory.getLogger(JdaReminderGateway.class);

    private static final Removal OUT_OF_REACH = new Removal.Failed("the guild cannot be reached");

    private final Supplier<JDA> jda;
    private final DiscordRest rest;
    private final ChannelLookup lookup;
    private final PartSender sender;

    public JdaReminderGateway(Supplier<JDA> jda, DiscordRest rest, ChannelLookup lookup) {
        this.jda = jda;
        this.rest = rest;
        this.lookup = lookup;
        this.sender = new PartSender(jda, rest);
    }

    @Override
    public Optional<MessageId> findNewest(ChannelId channel) {
        MessageChannel cached = jda.get().getChannelById(MessageChannel.class, channel.value());
        return cached == null || cached.getLatestMessageIdLong() == 0
                ? Optional.empty()
                : Optional.of(new MessageId(cached.getLatestMessageIdLong()));
    }

    @Override
    public Delivery send(ReminderMessage message) {
        Delivery delivery = tryToSend(message);
        LOG.info(
                "reminder_part key={} part={} channel={} delivery={}",
                message.key(),
                message.part(),
                message.target(),
                delivery);
        return delivery;
    }

    @Override
    public Removal remove(GuildId guild, ChannelId channel, MessageId message) {
        Removal removal = removeInReach(guild, channel, message);
        LOG.info("reminder_message_removed channel={} message={} removal={}", channel, message, removal);
        return removal;
    }

    @Override
    public Search search(ChannelId channel, @Nullable MessageId after, ReminderKey key, int part) {
        try {
            if (!lookup.permissionsIn(channel).contains(Permission.MESSAGE_HISTORY)) {
                // Without it Discord shows an empty history, which is no evidence.
                return new Search.Unknown("the bot may not read the message history");
            }
            long self = jda.get().getSelfUser().getIdLong();
            return new HistorySearch(rest, self, WhyButton.id(key, part)).search(channel, after);
        } catch (RestFailure | ParsingException e) {
            return new Search.Unknown(String.valueOf(e.getMessage()));
        }
    }

    /** What Discord says of a guild that is having an outage, or begins to meanwhile, proves nothing. */
    private Removal removeInReach(GuildId guild, ChannelId channel, MessageId message) {
        Removal removal = lookup.reaches(guild) ? tryToRemove(channel, message) : OUT_OF_REACH;
        return lookup.reaches(guild) ? removal : OUT_OF_REACH;
    }

    private Removal tryToRemove(ChannelId channel, MessageId message) {
        try {
            rest.delete(Route.Messages.DELETE_MESSAGE.compile(channel.toString(), message.toString()));
            return new Removal.Gone();
        } catch (RestFailure failure) {
            return switch (failure.kind()) {
                case UNKNOWN_MESSAGE, UNKNOWN_CHANNEL -> new Removal.Gone();
                case NOT_PERMITTED, BAD_REQUEST -> new Removal.NotPermitted(failure.why());
                case TROUBLE -> new Removal.Failed(failure.why());
            };
        }
    }

    private Delivery tryToSend(ReminderMessage message) {
        try {
            return new Delivery.Delivered(sender.send(message, lookup.permissionsIn(message.target())));
        } catch (RestFailure failure) {
            return switch (failure.kind()) {
                case UNKNOWN_MESSAGE -> new Delivery.DeletedSince();
                case NOT_PERMITTED -> new Delivery.NotPermitted(failure.why());
                case UNKNOWN_CHANNEL -> unknownChannel(message);
                case BAD_REQUEST, TROUBLE -> new Delivery.Failed(failure.why());
            };
        } catch (ParsingException e) {
            return new Delivery.Failed(String.valueOf(e.getMessage()));
        }
    }

    /** Only the answer to a GET says that a channel is gone; then nothing can be sent there until somebody acts. */
    private Delivery unknownChannel(ReminderMessage message) {
        try {
            lookup.ask(message.target());
            return new Delivery.Failed("Discord did not know the channel, and knows it now");
        } catch (RestFailure failure) {
            boolean gone = failure.kind() == RestFailure.Kind.UNKNOWN_CHANNEL
                    && lookup.reaches(message.event().place().guild());
            return gone
                    ? new Delivery.NotPermitted("the channel does not exist any more")
                    : new Delivery.Failed(failure.why());
        }
    }
}
