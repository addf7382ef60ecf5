package reminderbot.application.event;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.reaction.CallRoll;
import reminderbot.application.refusal.Choices;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.EventDefaults;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.domain.reminder.ReminderSchedule;
import reminderbot.domain.reminder.RollCall;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Makes a message an event. Answers and audience are read first, so that the moderator sees what the watch means; over
 * the guild's large-audience limit nothing is stored until it is confirmed.
 */
public final class WatchEvent {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final CallRoll callRoll;
    private final HouseRules rules;

    public WatchEvent(UnitOfWork unitOfWork, InstantSource time, CallRoll callRoll, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.callRoll = callRoll;
        this.rules = rules;
    }

    /** Watches, or asks first; refused when the message is watched already or cannot be read completely. */
    public Outcome handle(Command command) {
        Instant now = time.instant();
        GuildSettings settings = unitOfWork.read(stores -> {
            requireUnwatched(stores, command.place());
            return rules.settingsOf(stores, command.place().guild());
        });
        Event event = event(command, settings, now);
        CallRoll.Prospect prospect = callRoll.ofUnwatched(event);
        RollCall roll = prospect.called().roll();
        if (roll.expected() > settings.limits().largeAudience() && !command.confirmed()) {
            return new Outcome.NeedsConfirmation(event, roll, rules.hoursOf(settings));
        }
        unitOfWork.run(stores -> store(stores, command, event, prospect.answers()));
        return new Outcome.Watched(event, roll, rules.hoursOf(settings));
    }

    private Event event(Command command, GuildSettings settings, Instant now) {
        EventDefaults defaults = settings.events();
        ReminderInterval interval =
                Choices.interval(command.interval(), rules.mode()).orElse(defaults.interval());
        EventRules eventRules = eventRules(command, defaults, now);
        ReminderSchedule schedule = new ReminderSchedule(
                now, interval, eventRules.countdown(), eventRules.deadline(), rules.hoursOf(settings));
        EventHistory history = EventHistory.begins(command.moderator(), now);
        return Event.watched(command.place(), command.title(), interval, eventRules, history, schedule.first());
    }

    private static EventRules eventRules(Command command, EventDefaults defaults, Instant now) {
        EventRules chosen = new EventRules(
                command.audience(),
                Objects.requireNonNullElse(command.required(), defaults.answers()),
                command.target() == null ? defaults.reminderChannel() : command.target(),
                Choices.maximum(command.maximum()).orElse(defaults.maximum()),
                Choices.future(command.deadline(), now));
        return Objects.requireNonNullElse(command.rhythm(), Rhythm.INTERVAL).applyTo(chosen, defaults.countdown());
    }

    private void store(Stores stores, Command command, Event event, List<Reaction> answers) {
        requireUnwatched(stores, event.place());
        rules.store(stores, event.place().guild(), command.guildName());
        stores.events().save(event);
        answers.forEach(stores.reactions()::save);
        stores.members()
                .touch(
                        event.place().guild(),
                        answers.stream().map(Reaction::user).toList(),
                        time.instant());
    }

    private static void requireUnwatched(Stores stores, EventPlace place) {
        if (stores.events().find(place.id()).isPresent()) {
            throw new Refused(Refusal.ALREADY_WATCHED);
        }
    }

    /**
     * Watch this message.
     *
     * @param guildName for a guild that is not stored yet
     * @param moderator who watches it
     * @param interval null means the guild's default
     * @param maximum null means the guild's default
     * @param required null means the guild's default
     * @param target null means the guild's reminder channel, without one the event's own channel
     * @param deadline null means none
     * @param rhythm null means at the interval
     * @param confirmed whether a large audience has been agreed to
     */
    public record Command(
            EventPlace place,
            String guildName,
            EventTitle title,
            UserId moderator,
            @Nullable Duration interval,
            @Nullable Integer maximum,
            Audience audience,
            @Nullable RequiredReactions required,
            @Nullable ChannelId target,
            @Nullable Instant deadline,
            @Nullable Rhythm rhythm,
            boolean confirmed) {

        /** The same with the guild's defaults for everything a person may choose. */
        public static Command withDefaults(EventPlace place, String guildName, EventTitle title, UserId moderator) {
            return new Command(
                    place, guildName, title, moderator, null, null, Audience.EVERYBODY, null, null, null, null, false);
        }

        /** The same, agreed to. */
        public Command confirm() {
            return new Command(
                    place, guildName, title, moderator, interval, maximum, audience, required, target, deadline, rhythm,
                    true);
        }
    }

    /** What became of it. */
    public sealed interface Outcome {
        /** Watched from now on. */
        record Watched(Event event, RollCall roll, GuildHours hours) implements Outcome {}

        /** Nothing is stored: the audience is large. {@code event} is what would be watched. */
        record NeedsConfirmation(Event event, RollCall roll, GuildHours hours) implements Outcome {}
    }
}
