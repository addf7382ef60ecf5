package reminderbot.application.reminder;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.reminder.ReminderKey;

/** The way reminders get into Discord. Waits for Discord; thread-safe. */
public interface ReminderGateway {
    /** The newest message known in a channel; empty when none is known. Asks nobody. */
    Optional<MessageId> findNewest(ChannelId channel);

    /** Sends one part, under a nonce that keeps Discord from taking it twice within some minutes. */
    Delivery send(ReminderMessage message);

    /**
     * Looks for a part among the bot's own messages.
     *
     * @param after the newest message that cannot be it; null looks from the beginning
     */
    Search search(ChannelId channel, @Nullable MessageId after, ReminderKey key, int part);

    /** Deletes one of the bot's own messages; during an outage of the guild nothing is asked. */
    Removal remove(GuildId guild, ChannelId channel, MessageId message);

    /** What became of sending a part. */
    sealed interface Delivery {
        /** It is there. */
        record Delivered(MessageId message) implements Delivery {}

        /** It was delivered by an earlier try and somebody deleted it since: 10008 as the answer to the POST. */
        record DeletedSince() implements Delivery {}

        /**
         * It is not there; or, after a lost answer, nobody knows.
         *
         * @param why for the log
         */
        record Failed(String why) implements Delivery {}

        /**
         * Discord does not let the bot write there, or it cannot see the channel (403).
         *
         * @param why for the log
         */
        record NotPermitted(String why) implements Delivery {}
    }

    /** What became of looking for a part. */
    sealed interface Search {
        /** It was delivered as this message. */
        record Found(MessageId message) implements Search {}

        /** The whole history since was read, and it is not there. */
        record Absent() implements Search {}

        /**
         * The history cannot be read, or is too long.
         *
         * @param why for the log
         */
        record Unknown(String why) implements Search {}
    }

    /** What became of deleting a message. */
    sealed interface Removal {
        /** It is not there any more, whoever deleted it. */
        record Gone() implements Removal {}

        /**
         * It may still be there.
         *
         * @param why for the log
         */
        record Failed(String why) implements Removal {}

        /**
         * Discord does not let the bot delete it, or it cannot see the channel (403); trying again would be no use.
         *
         * @param why for the log
         */
        record NotPermitted(String why) implements Removal {}
    }
}
