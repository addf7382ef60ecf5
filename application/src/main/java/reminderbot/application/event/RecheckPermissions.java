package reminderbot.application.event;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import reminderbot.application.guild.BotPermissions;
import reminderbot.application.guild.BotPermissions.Check;
import reminderbot.application.guild.BotPermissions.Lack;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.guild.PersonToTell;
import reminderbot.application.guild.PersonToTell.News;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Looks whether the bot has what the events of a guild need, after something about permissions changed there. Before the
 * next reminder would fail a person is told what lacks; an event that is blocked reminds again by itself, on the grid it
 * had, once nothing lacks any more, and a person is told. Events with the same news are told of together.
 */
public final class RecheckPermissions {
    private static final Set<Event.Kind> CHECKED = EnumSet.of(Event.Kind.ACTIVE, Event.Kind.BLOCKED);

    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final BotPermissions permissions;
    private final PersonToTell personToTell;
    private final HouseRules rules;

    public RecheckPermissions(
            UnitOfWork unitOfWork,
            InstantSource time,
            BotPermissions permissions,
            PersonToTell personToTell,
            HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.permissions = permissions;
        this.personToTell = personToTell;
        this.rules = rules;
    }

    /** Checks every event of the guild that is active or blocked. */
    public void handle(Command command) {
        GuildId guild = command.guild();
        List<Event> events = unitOfWork.read(stores -> stores.events().list(guild, CHECKED, 0, Integer.MAX_VALUE));
        Map<List<Lack>, List<Event>> lacking = new LinkedHashMap<>();
        List<Event> resumed = new ArrayList<>();
        for (Event event : events) {
            if (permissions.check(event.place(), event.target()) instanceof Check.Known known) {
                if (known.lacks().isEmpty()) {
                    resume(event).ifPresent(resumed::add);
                } else if (event.kind() == Event.Kind.ACTIVE) {
                    lacking.computeIfAbsent(known.lacks(), any -> new ArrayList<>())
                            .add(event);
                }
            }
        }
        GuildSettings settings = unitOfWork.read(stores -> rules.settingsOf(stores, guild));
        lacking.forEach((lacks, found) -> tell(settings, found, others -> new News.PermissionsLacking(lacks, others)));
        tell(settings, resumed, News.EventUnblocked::new);
    }

    /** The event as it is now; empty when it was not blocked, or not any more. */
    private Optional<Event> resume(Event checked) {
        return checked.kind() == Event.Kind.BLOCKED ? resume(checked.id()) : Optional.empty();
    }

    private Optional<Event> resume(EventId id) {
        return unitOfWork.call(stores -> {
            Optional<Event> resumed = stores.events()
                    .find(id)
                    .filter(event -> event.kind() == Event.Kind.BLOCKED)
                    .map(event -> event.resumed(rules.nextReminder(stores, event, time.instant())));
            resumed.ifPresent(stores.events()::save);
            return resumed;
        });
    }

    /** Once per reader: the log channel, or without one each creator. */
    private void tell(GuildSettings settings, List<Event> events, IntFunction<News> news) {
        Map<Optional<UserId>, List<Event>> byReader = events.stream()
                .sorted(Comparator.comparing(event -> event.place().message().value()))
                .collect(Collectors.groupingBy(
                        event -> settings.logChannel() == null
                                ? Optional.ofNullable(event.history().createdBy())
                                : Optional.empty(),
                        LinkedHashMap::new,
                        Collectors.toList()));
        byReader.values().forEach(same -> personToTell.tell(same.get(0), settings, news.apply(same.size() - 1)));
    }

    /** Something about permissions changed in this guild. */
    public record Command(GuildId guild) {}
}
