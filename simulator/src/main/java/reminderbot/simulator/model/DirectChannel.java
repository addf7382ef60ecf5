package reminderbot.simulator.model;

/** The direct messages between the bot and one person. */
public record DirectChannel(long id, User recipient) implements Channel {

    @Override
    public int type() {
        return 1;
    }

    @Override
    public long guildId() {
        return 0;
    }
}
