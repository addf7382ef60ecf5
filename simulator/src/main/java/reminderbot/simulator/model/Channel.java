package reminderbot.simulator.model;

/** A place for messages. */
public sealed interface Channel permits GuildChannel, ThreadChannel, DirectChannel {

    /** The channel's id. */
    long id();

    /** Discord's number of this kind of channel. */
    int type();

    /** The guild's id; 0 for direct messages. */
    long guildId();
}
