package reminderbot.application.legacy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.application.legacy.LegacyImport.ImportedEvent;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventState;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.EventDefaults;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderSchedule;

/** Makes an event with its answers of one record, and sees to it that its guild and its people are there. */
final class EventRecord {
    private static final String WHO_REACTED = "users_who_reacted";
    private static final String REACTIONS = "reactions";

    private final Times times;
    private final Places places;
    private final Intervals intervals;
    private final HouseRules house;
    private final ImportedGuilds guilds;
    private final ImportedMembers members;

    EventRecord(ImportOptions options, Times times, ImportedGuilds guilds, ImportedMembers members) {
        this.times = times;
        this.places = new Places(options.guildForUnknown());
        this.intervals = new Intervals(options.mode());
        this.house = new HouseRules(options.mode(), options.newGuilds());
        this.guilds = guilds;
        this.members = members;
    }

    ImportedEvent imported(MessageId message, RecordFields fields, Notes notes) throws NotTakenOver {
        EventPlace place = places.of(fields, message);
        Dates dates = Dates.of(fields, message, times, notes);
        Event event = event(place, dates, fields, notes);
        return new ImportedEvent(event, answers(event, fields, notes));
    }

    private Event event(EventPlace place, Dates dates, RecordFields fields, Notes notes) {
        GuildSettings settings = guilds.of(place.guild()).settings();
        EventTitle title = Titles.of(fields.find("title"), place.message(), notes);
        String description =
                Titles.description(fields.find("description"), notes).orElse(null);
        ReminderInterval interval = intervals.of(fields.find("interval_minutes"), "interval_minutes", notes);
        EventState state = Flags.of(fields.find("is_paused"), "is_paused", notes)
                ? new EventState.Paused(null)
                : new EventState.Active();
        return new Event(
                place,
                title,
                description,
                interval,
                dates.lastReminder(),
                rules(settings.events(), fields, notes),
                state,
                state instanceof EventState.Active ? firstReminder(dates.lastReminder(), interval, settings) : null,
                dates.history());
    }

    private static EventRules rules(EventDefaults defaults, RecordFields fields, Notes notes) {
        return new EventRules(
                Audience.EVERYBODY,
                RequiredEmojis.of(fields.find("required_reactions"), "required_reactions", notes),
                defaults.reminderChannel(),
                defaults.maximum(),
                null);
    }

    private Instant firstReminder(Instant anchor, ReminderInterval interval, GuildSettings settings) {
        ReminderSchedule schedule = new ReminderSchedule(anchor, interval, null, null, house.hoursOf(settings));
        return BeginImported.firstReminder(schedule, times.now());
    }

    private List<Reaction> answers(Event event, RecordFields fields, Notes notes) {
        Optional<LegacyValue> whoReacted = fields.find(WHO_REACTED);
        Optional<LegacyValue> reactions = fields.find(REACTIONS);
        if (whoReacted.isEmpty() && reactions.isEmpty()) {
            notes.warn(Code.FIELD_DEFAULTED, WHO_REACTED + " is missing; nobody has answered");
        }
        Answers answers = new Answers(event.id(), event.history().createdAt(), times, notes);
        List<Reaction> given = answers.of(People.of(whoReacted, WHO_REACTED, notes), reactions);
        members.mention(event.place().guild(), People.of(fields.find("all_users"), "all_users", notes));
        members.mention(
                event.place().guild(), given.stream().map(Reaction::user).toList());
        return given;
    }
}
