package reminderbot.application.event;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.refusal.Choices;
import reminderbot.domain.event.Countdown;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.id.EventId;
import reminderbot.domain.reminder.ReminderSchedule;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Changes what a moderator chose for an event, over or not. Another interval begins a new grid, and ends a countdown unless
 * that is chosen too; a reminder that is due already stays due; a blocked event that is to remind in another channel goes
 * on. Whether the answers given still count is for the next complete read to say.
 */
public final class EditEvent {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final HouseRules rules;

    public EditEvent(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.rules = rules;
    }

    /** The changed event; refused when there is none such, or something is out of its range. */
    public Event handle(Command command) {
        return unitOfWork.call(stores -> {
            Event event = Events.require(stores, command.event());
            Event edited = edited(stores, event, command, time.instant());
            stores.events().save(edited);
            return edited;
        });
    }

    private Event edited(Stores stores, Event event, Command command, Instant now) {
        ReminderInterval interval =
                Choices.interval(command.interval(), rules.mode()).orElse(event.interval());
        EventRules changed = command.change().apply(event.rules());
        Countdown ofGuild =
                rules.settingsOf(stores, event.place().guild()).events().countdown();
        Event edited = event.edited(
                Objects.requireNonNullElse(command.title(), event.title()),
                interval,
                rhythm(event, interval, command)
                        .map(rhythm -> rhythm.applyTo(changed, ofGuild))
                        .orElse(changed),
                now);
        requirePossible(event.rules(), edited.rules(), now);
        return isSentElsewhere(event, edited)
                ? edited.resumed(rules.nextReminder(stores, edited, now))
                : ReminderSchedule.renewed(
                        edited, rules.hoursOf(stores, event.place().guild()), now);
    }

    /** Whether a blocked event may write again because it does so in another channel. */
    private static boolean isSentElsewhere(Event before, Event after) {
        return before.kind() == Event.Kind.BLOCKED && !before.target().equals(after.target());
    }

    private static Optional<Rhythm> rhythm(Event event, ReminderInterval interval, Command command) {
        Rhythm otherwise = interval.equals(event.interval()) ? null : Rhythm.INTERVAL;
        return Optional.ofNullable(command.rhythm() == null ? otherwise : command.rhythm());
    }

    /** A deadline that has passed already may stay; a new one may not. */
    private static void requirePossible(EventRules before, EventRules after, Instant now) {
        if (!Objects.equals(before.deadline(), after.deadline())) {
            Choices.future(after.deadline(), now);
        }
    }

    /**
     * Change this event.
     *
     * @param title null leaves it
     * @param interval null leaves it
     * @param rhythm null leaves it, unless the interval changes
     * @param change what becomes of its rules otherwise
     */
    public record Command(
            EventId event,
            @Nullable EventTitle title,
            @Nullable Duration interval,
            @Nullable Rhythm rhythm,
            UnaryOperator<EventRules> change) {}
}
