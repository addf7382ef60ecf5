package reminderbot.adapters.discord.reminder;

import java.util.Locale;
import net.dv8tion.jda.api.utils.data.DataObject;
import reminderbot.application.reminder.ReminderMessage;
import reminderbot.domain.event.EventPlace;

/** A part as the body of Discord's "Create Message" request. */
final class ReminderRequest {
    private ReminderRequest() {}

    /**
     * The body, with the nonce by which Discord takes it once only.
     *
     * @param mayReply whether part 1 may reply to the event's message
     */
    static DataObject body(ReminderMessage message, Locale locale, CardOptions options, boolean mayReply) {
        DataObject body = ReminderCard.render(message, locale, options)
                .toData()
                .put("nonce", message.key().nonce(message.part()))
                .put("enforce_nonce", true);
        EventPlace place = message.event().place();
        if (mayReply && message.part() == 1 && message.target().equals(place.channel())) {
            body.put(
                    "message_reference",
                    DataObject.empty()
                            .put("channel_id", place.channel().toString())
                            .put("message_id", place.message().toString())
                            .put("fail_if_not_exists", false));
        }
        return body;
    }
}
