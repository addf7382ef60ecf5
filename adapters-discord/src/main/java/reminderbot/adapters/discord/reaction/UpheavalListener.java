package reminderbot.adapters.discord.reaction;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.channel.ChannelDeleteEvent;
import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.message.MessageBulkDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveAllEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveEmojiEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.MiscUtil;
import net.dv8tion.jda.api.utils.data.DataObject;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;

/**
 * Has events read completely when more than one answer may have changed or the message may be gone: reactions cleared,
 * messages or channels deleted, an outage over, a new session. What the gateway says is never more than a reason to ask.
 */
public final class UpheavalListener extends ListenerAdapter {
    private final WatchedEvents watched;
    private final ReadQueue reads;

    public UpheavalListener(WatchedEvents watched, ReadQueue reads) {
        this.watched = watched;
        this.reads = reads;
    }

    @Override
    public void onMessageReactionRemoveAll(MessageReactionRemoveAllEvent event) {
        if (event.isFromGuild()) {
            read(event.getGuild(), event.getMessageIdLong());
        }
    }

    @Override
    public void onMessageReactionRemoveEmoji(MessageReactionRemoveEmojiEvent event) {
        if (event.isFromGuild()) {
            read(event.getGuild(), event.getMessageIdLong());
        }
    }

    @Override
    public void onMessageDelete(MessageDeleteEvent event) {
        if (event.isFromGuild()) {
            read(event.getGuild(), event.getMessageIdLong());
        }
    }

    @Override
    public void onMessageBulkDelete(MessageBulkDeleteEvent event) {
        event.getMessageIds().forEach(id -> read(event.getGuild(), MiscUtil.parseSnowflake(id)));
    }

    /** The threads of a channel go with it and without a word, so whatever JDA does not know now is asked for. */
    @Override
    public void onChannelDelete(ChannelDeleteEvent event) {
        if (event.isFromGuild()) {
            Guild guild = event.getGuild();
            watched.requestReads(id(guild), channel -> guild.getGuildChannelById(channel.value()) == null);
        }
    }

    /** JDA says nothing about threads that it did not know, such as archived ones. */
    @Override
    public void onRawGateway(RawGatewayEvent event) {
        if (event.getType().equals("THREAD_DELETE")) {
            DataObject thread = event.getPayload();
            ChannelId deleted = new ChannelId(thread.getUnsignedLong("id"));
            watched.requestReads(new GuildId(thread.getUnsignedLong("guild_id")), deleted::equals);
        }
    }

    /** What happened during the outage was not told. */
    @Override
    public void onGuildAvailable(GuildAvailableEvent event) {
        watched.requestReads(id(event.getGuild()), any -> true);
    }

    /** The bot may have been here before. */
    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        watched.requestReads(id(event.getGuild()), any -> true);
    }

    @Override
    public void onReady(ReadyEvent event) {
        reads.readAll();
    }

    /** The session was invalidated and events were lost; what JDA resumes by itself loses none. */
    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        reads.readAll();
    }

    private void read(Guild guild, long message) {
        EventId id = WatchedEvents.id(guild, message);
        watched.whenWatched(id, () -> watched.requestRead(id));
    }

    private static GuildId id(Guild guild) {
        return new GuildId(guild.getIdLong());
    }
}
