package reminderbot.adapters.discord.reaction;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.message.MessageBulkDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveAllEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveEmojiEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.MiscUtil;
import reminderbot.domain.id.EventId;

/** Has events read completely when more than one answer may have changed: reactions cleared, messages deleted, a new session. */
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
}
