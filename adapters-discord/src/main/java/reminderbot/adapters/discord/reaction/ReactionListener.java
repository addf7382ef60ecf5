package reminderbot.adapters.discord.reaction;

import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.emoji.EmojiUnion;
import net.dv8tion.jda.api.events.message.react.MessageReactionAddEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.application.reaction.RecordAnswer;
import reminderbot.application.reaction.WithdrawAnswer;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;

/** Takes each reaction that is added or removed, as an answer or as its end; bots' reactions are none. */
public final class ReactionListener extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(ReactionListener.class);

    private final AnswerUseCases answers;
    private final WatchedEvents watched;

    public ReactionListener(AnswerUseCases answers, WatchedEvents watched) {
        this.answers = answers;
        this.watched = watched;
    }

    @Override
    public void onMessageReactionAdd(MessageReactionAddEvent event) {
        if (event.isFromGuild() && !isBot(event.getUser())) {
            EventId id = WatchedEvents.id(event.getGuild(), event.getMessageIdLong());
            UserId user = new UserId(event.getUserIdLong());
            watched.whenWatched(id, () -> record(id, user, event.getEmoji()));
        }
    }

    @Override
    public void onMessageReactionRemove(MessageReactionRemoveEvent event) {
        if (event.isFromGuild() && !isBot(event.getUser())) {
            EventId id = WatchedEvents.id(event.getGuild(), event.getMessageIdLong());
            UserId user = new UserId(event.getUserIdLong());
            watched.whenWatched(id, () -> withdraw(id, user, event.getEmoji()));
        }
    }

    private void record(EventId id, UserId user, EmojiUnion emoji) {
        JdaEmoji.of(emoji)
                .toEmoji()
                .ifPresentOrElse(
                        known -> answers.record()
                                .handle(new RecordAnswer.Command(id, user, known, AnswerSource.REACTION)),
                        () -> LOG.debug("unknown_emoji event={}", id));
    }

    private void withdraw(EventId id, UserId user, EmojiUnion removed) {
        boolean gone = JdaEmoji.of(removed)
                .toEmoji()
                .map(emoji -> withdraw(id, user, emoji))
                .orElse(false);
        if (gone) {
            watched.requestRead(id);
        }
    }

    private boolean withdraw(EventId id, UserId user, Emoji emoji) {
        return answers.withdraw().handle(new WithdrawAnswer.Command(id, user, emoji));
    }

    /** Discord describes the person on most of these events only; a bot that is not described never had an answer. */
    private static boolean isBot(@Nullable User user) {
        return user != null && user.isBot();
    }
}
