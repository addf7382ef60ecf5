package reminderbot.adapters.discord.event;

import reminderbot.domain.id.ChannelId;

/** Discord did not say whether somebody can see a channel. */
final class SightUnknownException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SightUnknownException(ChannelId channel, Throwable cause) {
        super("who can see channel " + channel + " cannot be found out", cause);
    }
}
