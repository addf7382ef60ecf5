package reminderbot.application.event;

import java.util.List;
import reminderbot.application.guild.HouseRules;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.storage.UnitOfWork;

/** Shows what is stored of one event, without asking Discord anything. */
public final class ShowEvent {
    private static final int LATEST_REMINDERS = 5;

    private final UnitOfWork unitOfWork;
    private final HouseRules rules;

    public ShowEvent(UnitOfWork unitOfWork, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.rules = rules;
    }

    /** The card of an event; refused when there is none such. */
    public Card handle(Command command) {
        EventId id = command.event();
        return unitOfWork.read(stores -> new Card(
                Events.require(stores, id),
                stores.reactions().list(id),
                stores.reminderLogs().list(id, LATEST_REMINDERS),
                rules.settingsOf(stores, id.guild())));
    }

    /** Show this event. */
    public record Command(EventId event) {}

    /**
     * One event.
     *
     * @param answers all current answers, by user id
     * @param reminders its latest reminders, newest first
     */
    public record Card(Event event, List<Reaction> answers, List<ReminderLog> reminders, GuildSettings settings) {
        public Card {
            answers = List.copyOf(answers);
            reminders = List.copyOf(reminders);
        }
    }
}
