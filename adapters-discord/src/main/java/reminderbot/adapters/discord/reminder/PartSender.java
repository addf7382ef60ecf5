package reminderbot.adapters.discord.reminder;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.discord.connection.DiscordRest;
import reminderbot.adapters.discord.connection.RestFailure;
import reminderbot.application.reminder.ReminderMessage;
import reminderbot.domain.id.MessageId;

/** Posts a part in the shape its channel allows. */
final class PartSender {
    private static final Logger LOG = LoggerFactory.getLogger(PartSender.class);

    private final Supplier<JDA> jda;
    private final DiscordRest rest;

    PartSender(Supplier<JDA> jda, DiscordRest rest) {
        this.jda = jda;
        this.rest = rest;
    }

    /**
     * Posts it; when Discord does not like the request, once more without answer buttons and under the same nonce.
     *
     * @param allowed what the bot may do in the channel
     */
    MessageId send(ReminderMessage message, Set<Permission> allowed) throws RestFailure {
        CardOptions options = CardOptions.of(jda.get(), allowed);
        try {
            return post(message, options, allowed);
        } catch (RestFailure failure) {
            if (failure.kind() != RestFailure.Kind.BAD_REQUEST || message.part() != 1) {
                throw failure;
            }
            LOG.warn("reminder_retried_without_answer_buttons key={} why={}", message.key(), failure.why());
            return post(message, options.withoutAnswerButtons(), allowed);
        }
    }

    private MessageId post(ReminderMessage message, CardOptions options, Set<Permission> allowed) throws RestFailure {
        // Discord lets nobody reply who may not read the history (error 160002).
        boolean mayReply = allowed.contains(Permission.MESSAGE_HISTORY);
        Locale locale = Locales.of(
                message.language(),
                jda.get().getGuildById(message.event().place().guild().value()));
        DataObject body = ReminderRequest.body(message, locale, options, mayReply);
        DataObject sent =
                rest.post(Route.Messages.SEND_MESSAGE.compile(message.target().toString()), body);
        return new MessageId(sent.getUnsignedLong("id"));
    }
}
