package reminderbot.adapters.discord.reaction;

import net.dv8tion.jda.api.exceptions.ParsingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.discord.connection.DiscordRest;
import reminderbot.adapters.discord.connection.RestFailure;
import reminderbot.application.reaction.EventMessages;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.reaction.RequiredReactions;

/** Reads answers by REST, afresh each time; nothing comes from a cache. */
public final class JdaEventMessages implements EventMessages {
    private static final Logger LOG = LoggerFactory.getLogger(JdaEventMessages.class);

    private final DiscordRest rest;

    public JdaEventMessages(DiscordRest rest) {
        this.rest = rest;
    }

    @Override
    public Reading read(EventPlace place, RequiredReactions required) {
        Reading reading = tryToRead(place, required);
        if (!(reading instanceof Reading.Complete)) {
            LOG.info("answers_not_read event={} outcome={}", place.id(), reading);
        }
        return reading;
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
