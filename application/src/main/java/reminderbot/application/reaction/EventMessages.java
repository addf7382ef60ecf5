package reminderbot.application.reaction;

import java.util.List;
import java.util.Map;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;

/** The messages of events as they are in Discord. Waits for Discord; thread-safe. */
public interface EventMessages {
    /**
     * Reads who holds which answer emoji: every required one, all its variants, normal and super, all pages. People hold
     * an emoji once here, named as {@code required} names it; bots are left out.
     */
    Reading read(EventPlace place, RequiredReactions required);

    /** What became of a read. */
    sealed interface Reading {
        /** Everything was read; people without an answer emoji are absent. */
        record Complete(Map<UserId, List<Emoji>> held) implements Reading {
            public Complete {
                held = Map.copyOf(held);
            }
        }

        /**
         * Something could not be read, so nothing may be concluded.
         *
         * @param why for the log
         */
        record Incomplete(String why) implements Reading {}

        /** Discord says that the message (10008) or its channel (10003) does not exist. */
        record Gone() implements Reading {}

        /** The guild is having an outage, or the bot is not in it: nothing was asked, and nothing may be concluded. */
        record OutOfReach() implements Reading {}
    }
}
