package reminderbot.adapters.discord.reaction;

import net.dv8tion.jda.api.exceptions.ParsingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.discord.connection.DiscordRest;
import reminderbot.adapters.discord.connection.RestFailure;
import reminderbot.adapters.discord.guild.ChannelLookup;
import reminderbot.application.reaction.EventMessages;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.reaction.RequiredReactions;

/** Reads answers by REST, afresh each time; nothing comes from a cache. */
public final class JdaEventMessages implements EventMessages {
    private static final Logger LOG = LoggerFactory.getLogger(JdaEventMessages.class);

    private final DiscordRest rest;
    private final ChannelLookup lookup;

    public JdaEventMessages(DiscordRest rest, ChannelLookup lookup) {
        this.rest = rest;
        this.lookup = lookup;
    }

    @Override
    public Reading read(EventPlace place, RequiredReactions required) {
        Reading reading = readInReach(place, required);
        if (!(reading instanceof Reading.Complete)) {
            LOG.info("answers_not_read event={} outcome={}", place.id(), reading);
        }
        return reading;
    }

    /** The guild may go out of reach while Discord answers. */
    private Reading readInReach(EventPlace place, RequiredReactions required) {
        Reading reading = lookup.reaches(place.guild()) ? tryToRead(place, required) : new Reading.OutOfReach();
        return reading instanceof Reading.Complete || lookup.reaches(place.guild())
                ? reading
                : new Reading.OutOfReach();
    }

    private Reading tryToRead(EventPlace place, RequiredReactions required) {
        try {
            return new Reading.Complete(new MessageReactions(new ReactionUsers(rest, place), required).read());
        } catch (RestFailure failure) {
            return switch (failure.kind()) {
                case UNKNOWN_CHANNEL, UNKNOWN_MESSAGE -> new Reading.Gone();
                case NOT_PERMITTED, BAD_REQUEST, TROUBLE -> new Reading.Incomplete(failure.why());
            };
        } catch (IncompleteException | ParsingException incomplete) {
            return new Reading.Incomplete(String.valueOf(incomplete.getMessage()));
        }
    }
}
