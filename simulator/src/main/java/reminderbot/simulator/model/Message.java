package reminderbot.simulator.model;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message.
 *
 * @param editedAt null when never edited
 * @param replyTo the id of the message replied to; 0 for none
 * @param cause what a person did that this message answers; null for an ordinary message
 */
public record Message(
        long id,
        long channelId,
        User author,
        MessageBody body,
        Pings pings,
        @Nullable Instant editedAt,
        long replyTo,
        @Nullable InteractionCause cause) {

    /** When it was posted: the time in its id. */
    public Instant postedAt() {
        return Snowflakes.instantOf(id);
    }

    /** The last change, if any. */
    public Optional<Instant> edited() {
        return Optional.ofNullable(editedAt);
    }

    /** What it answers, if it answers an interaction. */
    public Optional<InteractionCause> interaction() {
        return Optional.ofNullable(cause);
    }

    /** True when only one person sees it. */
    public boolean ephemeral() {
        return body.has(MessageBody.EPHEMERAL);
    }

    /** The same message, edited. */
    public Message edited(MessageBody changed, Pings nowPings, Instant at) {
        return new Message(id, channelId, author, changed, nowPings, at, replyTo, cause);
    }

    /** The same message with its first real content, not counted as an edit. */
    public Message filled(MessageBody first, Pings nowPings) {
        return new Message(id, channelId, author, first, nowPings, editedAt, replyTo, cause);
    }
}
