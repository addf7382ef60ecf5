package reminderbot.application.guild;

import java.util.List;
import java.util.Set;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.id.ChannelId;

/** What the bot may do in channels. May wait for Discord; thread-safe. */
public interface BotPermissions {
    /** Looks whether the bot may read what is written in an event's channel, and write where its reminders go. */
    Check check(EventPlace place, ChannelId target);

    /** What became of a look. */
    sealed interface Check {
        /** Everything was seen; without any lack the next reminder will not fail for want of a permission. */
        record Known(List<Lack> lacks) implements Check {
            public Known {
                lacks = List.copyOf(lacks);
            }
        }

        /**
         * Something could not be seen, so nothing may be concluded.
         *
         * @param why for the log
         */
        record Unknown(String why) implements Check {}
    }

    /**
     * What the bot may not do in one channel.
     *
     * @param permissions at least one
     */
    record Lack(ChannelId channel, Set<Needed> permissions) {
        public Lack {
            permissions = Set.copyOf(permissions);
            if (permissions.isEmpty()) {
                throw new IllegalArgumentException("nothing lacks in channel " + channel);
            }
        }
    }

    /** The permissions without which a reminder fails, by Discord's names (Discord documentation, "Permissions"). */
    enum Needed {
        VIEW_CHANNEL,
        READ_MESSAGE_HISTORY,
        SEND_MESSAGES,
        SEND_MESSAGES_IN_THREADS,
        /** Only to write in a thread that is locked. */
        MANAGE_THREADS
    }
}
