package reminderbot.application.reminder;

import java.time.Instant;
import java.util.List;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.PublicLanguage;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.ReminderKey;

/**
 * One message of a reminder, without its words.
 *
 * @param part 1 for the first, which replies to the event's message and carries the answer buttons
 * @param target the channel it goes to
 * @param language of its words
 * @param recipients whom it mentions and pings, and nobody else
 */
public record ReminderMessage(
        ReminderKey key,
        int part,
        Event event,
        ChannelId target,
        PublicLanguage language,
        List<UserId> recipients,
        Figures figures) {
    public ReminderMessage {
        recipients = List.copyOf(recipients);
    }

    /**
     * The figures on the card.
     *
     * @param answered people of the audience who have answered
     * @param missing people who are missing, pinged by this reminder or not
     * @param expected the whole audience
     * @param waiting missing people who are not pinged by this reminder: their turn comes later
     * @param checkedAt when all this was read
     */
    public record Figures(int answered, int missing, int expected, int waiting, Instant checkedAt) {}
}
