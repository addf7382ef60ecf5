package reminderbot.adapters.discord.interaction;

import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IModalCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way the answer to one interaction goes out; returns at once. */
final class Outlet {
    private static final Logger LOG = LoggerFactory.getLogger(Outlet.class);

    private Outlet() {}

    /** In place of the "thinking" of an interaction that was acknowledged, or of the message a button is on. */
    static void answer(InteractionHook hook, Reply reply) {
        send(hook.editOriginal(reply.asEdit()));
    }

    /** As a message of its own, which only the person sees; what the button is on stays as it is. */
    static void answerBeside(InteractionHook hook, Reply reply) {
        send(hook.sendMessage(reply.asMessage()).setEphemeral(true));
    }

    /** As the first answer, which only the person sees. */
    static void answerFirst(IReplyCallback event, Reply reply) {
        send(event.reply(reply.asMessage()).setEphemeral(true));
    }

    /** As a form, which has to be the first answer. */
    static void open(IModalCallback event, Modal form) {
        send(event.replyModal(form));
    }

    /** Sends without waiting; when Discord does not take it there is nobody left to tell but the log. */
    static void send(RestAction<?> action) {
        action.queue(null, failure -> LOG.warn("answer_not_delivered why={}", failure.toString()));
    }
}
