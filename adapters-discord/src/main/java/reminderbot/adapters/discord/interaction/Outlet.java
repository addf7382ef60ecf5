package reminderbot.adapters.discord.interaction;

import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way the answer to one acknowledged interaction goes out; returns at once. */
sealed interface Outlet {
    /** Where it goes. */
    InteractionHook hook();

    /** What was asked for was done. */
    default void answer(Reply reply) {
        Sending.send(hook().editOriginal(reply.asEdit()));
    }

    /** It was declined, or went wrong. */
    void decline(Reply reply);

    /** The answer is a message of its own, which only the person sees. */
    static Outlet ofReply(InteractionHook hook) {
        return new OwnMessage(hook);
    }

    /** The answer takes the place of the message the button is on; a no leaves that message as it is. */
    static Outlet ofReplacement(InteractionHook hook) {
        return new Replacement(hook);
    }

    /** See {@link #ofReply}. */
    record OwnMessage(InteractionHook hook) implements Outlet {
        @Override
        public void decline(Reply reply) {
            answer(reply);
        }
    }

    /** See {@link #ofReplacement}. */
    record Replacement(InteractionHook hook) implements Outlet {
        @Override
        public void decline(Reply reply) {
            Sending.send(hook.sendMessage(reply.asMessage()).setEphemeral(true));
        }
    }

    /** Sends without waiting; when Discord does not take it there is nobody left to tell but the log. */
    final class Sending {
        private static final Logger LOG = LoggerFactory.getLogger(Outlet.class);

        private Sending() {}

        static void send(RestAction<?> action) {
            action.queue(null, failure -> LOG.warn("answer_not_delivered why={}", failure.toString()));
        }
    }
}
