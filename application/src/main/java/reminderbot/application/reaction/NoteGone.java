package reminderbot.application.reaction;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.guild.PersonToTell;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.EventId;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Notes that Discord says an event's message or channel does not exist. The first time reminders are held back; when it is
 * still so some while later the event is archived, and a person is told ({@link Event#gone}).
 */
public final class NoteGone {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final PersonToTell personToTell;
    private final HouseRules rules;

    public NoteGone(UnitOfWork unitOfWork, InstantSource time, PersonToTell personToTell, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.personToTell = personToTell;
        this.rules = rules;
    }

    /** Nothing happens when the event is over, or not there any more. */
    public void handle(Command command) {
        unitOfWork
                .call(stores -> stores.events().find(command.event()).flatMap(event -> note(stores, event, command)))
                .ifPresent(archived -> personToTell.tell(
                        archived.event(), archived.settings(), new PersonToTell.News.EventArchived()));
    }

    private Optional<Archived> note(Stores stores, Event event, Command command) {
        Event noted = event.gone(command.asked(), time.instant());
        if (noted.equals(event)) {
            return Optional.empty();
        }
        stores.events().save(noted);
        return Optional.of(noted)
                .filter(Event::isOver)
                .map(over ->
                        new Archived(over, rules.settingsOf(stores, over.place().guild())));
    }

    /**
     * Discord said so.
     *
     * @param asked when it was asked
     */
    public record Command(EventId event, Instant asked) {}

    private record Archived(Event event, GuildSettings settings) {}
}
