package reminderbot.domain.id;

/**
 * An event as one guild names it. Storage is asked for events by this pair only, so that nothing of one guild can be
 * reached from another.
 */
public record EventId(GuildId guild, MessageId message) {
    @Override
    public String toString() {
        return guild + "/" + message;
    }
}
