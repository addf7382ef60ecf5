package reminderbot.adapters.discord.reminder;

import reminderbot.domain.id.MessageId;
import reminderbot.domain.reminder.ReminderKey;

/** The custom ids of the buttons under a reminder, at most 100 characters (Discord documentation, "Component reference"). */
public final class ButtonIds {
    /** Begins the id of a button that answers. */
    public static final String ANSWER = "answer:";

    /** Begins the id of a button that explains a ping. */
    public static final String WHY = "why:";

    private ButtonIds() {}

    /** Answers an event with the required emoji of this index, counted from 0. */
    public static String answer(MessageId event, int index) {
        return ANSWER + event + ":" + index;
    }

    /** Explains a part of a reminder. It also marks the message as that part, by which a later try finds it. */
    public static String why(ReminderKey key, int part) {
        return WHY + key + ":" + part;
    }
}
