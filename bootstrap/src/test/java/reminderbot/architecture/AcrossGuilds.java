package reminderbot.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reminderbot.adapters.discord.guild.GuildListener;
import reminderbot.adapters.discord.reaction.ReadQueue;
import reminderbot.adapters.discord.reaction.UpheavalListener;
import reminderbot.application.event.ListEvents;
import reminderbot.application.event.PurgeEvents;
import reminderbot.application.guild.PurgeGuilds;
import reminderbot.application.guild.ReviewGuilds;
import reminderbot.application.legacy.BeginImported;
import reminderbot.application.reaction.GoneMessages;
import reminderbot.application.reminder.ClaimReminders;
import reminderbot.application.reminder.NextWakeUp;
import reminderbot.application.reminder.PendingReminders;
import reminderbot.application.reminder.PrepareMembers;
import reminderbot.application.reminder.PurgeReminderLogs;
import reminderbot.application.reminder.RemoveReminders;
import reminderbot.bootstrap.loop.ReminderLoop;
import reminderbot.bootstrap.loop.RemovalLoop;
import reminderbot.bootstrap.loop.Workers;
import reminderbot.bootstrap.upkeep.JsonUpkeep;
import reminderbot.bootstrap.upkeep.Purges;
import reminderbot.bootstrap.upkeep.SqliteUpkeep;
import reminderbot.bootstrap.wiring.Bot;
import reminderbot.domain.event.EventRepository;
import reminderbot.domain.guild.GuildRepository;
import reminderbot.domain.reminder.ReminderLogRepository;

/**
 * Every method that looks across guilds, and who alone calls it: first those of the repositories, then the use cases on
 * top of them, up to somebody whom no person in a guild can reach: the scheduler, and the operator.
 */
enum AcrossGuilds {
    DUE(EventRepository.class, "listDue", ClaimReminders.class.getName() + " " + PrepareMembers.class.getName()),
    NEXT_DUE(EventRepository.class, "findNextDue", NextWakeUp.class),
    GONE(EventRepository.class, "listGone", GoneMessages.class),
    NEXT_GONE(EventRepository.class, "findNextGone", NextWakeUp.class),
    IMPORTED(EventRepository.class, "listImported", BeginImported.class),
    OPEN(EventRepository.class, "listOpen", ListEvents.class),
    PRESENT(GuildRepository.class, "listPresent", PurgeEvents.class.getName() + " " + ReviewGuilds.class.getName()),
    LEFT(GuildRepository.class, "listLeft", PurgeGuilds.class.getName() + " " + ReviewGuilds.class.getName()),
    DUE_TRIES(ReminderLogRepository.class, "listDueTries", PendingReminders.class),
    NEXT_TRY(ReminderLogRepository.class, "findNextTryAfter", NextWakeUp.class),
    FORGETTABLE(ReminderLogRepository.class, "deleteForgettable", PurgeReminderLogs.class),
    DUE_REMOVALS(ReminderLogRepository.class, "listDueRemovals", RemoveReminders.class),
    NEXT_REMOVAL(ReminderLogRepository.class, "findNextRemoval", RemoveReminders.class),

    CLAIMING(ClaimReminders.class, "handle", ReminderLoop.class),
    BEGINNING(BeginImported.class, "handle", Bot.class),
    WAKING(NextWakeUp.class, "handle", ReminderLoop.class),
    PURGING_A_BATCH(PurgeReminderLogs.class, "handle", PurgeReminderLogs.class),
    PURGING_RECORDS(PurgeReminderLogs.class, "handleAll", Purges.class),
    PURGING_EVENTS(PurgeEvents.class, "handleAll", Purges.class),
    PURGING_GUILDS(PurgeGuilds.class, "handleAll", Purges.class),
    PURGING(
            Purges.class,
            "handleAll",
            SqliteUpkeep.class.getName() + " " + JsonUpkeep.class.getName()
                    + " reminderbot.bootstrap.cli.DbPurgeCommand"),
    REVIEWING(ReviewGuilds.class, "handle", GuildListener.class),
    REMOVING(RemoveReminders.class, "handle", RemovalLoop.class),
    WAKING_TO_REMOVE(RemoveReminders.class, "nextDue", RemovalLoop.class),
    PREPARING(PrepareMembers.class, "upcoming", ReminderLoop.class),
    WORKING(PendingReminders.class, "listDue", Workers.class),
    LISTING_GONE(GoneMessages.class, "listDue", "reminderbot.bootstrap.loop.SecondReads"),
    LISTING_OPEN(ListEvents.class, "open", ReadQueue.class),
    READING_OPEN(ReadQueue.class, "readAll", UpheavalListener.class);

    /** Where all of it begins: the scheduler, and a new session with Discord. */
    static final Class<?>[] BEGINNINGS = {
        ReminderLoop.class, RemovalLoop.class, Workers.class, UpheavalListener.class, GuildListener.class, Bot.class
    };

    private final Class<?> owner;
    private final String method;
    private final String mayCall;

    AcrossGuilds(Class<?> owner, String method, Class<?> mayCall) {
        this(owner, method, mayCall.getName());
    }

    AcrossGuilds(Class<?> owner, String method, String mayCall) {
        this.owner = owner;
        this.method = method;
        this.mayCall = mayCall;
    }

    /** Whether this method is named here. */
    static boolean names(JavaMethod candidate) {
        return Stream.of(values())
                .anyMatch(one -> candidate.getOwner().isEquivalentTo(one.owner)
                        && candidate.getName().equals(one.method));
    }

    /** The classes that may call it. */
    Set<String> mayCall() {
        return Set.of(mayCall.split(" "));
    }

    /** The classes that do; none when there is no such method. */
    Set<String> callers(JavaClasses classes) {
        return classes.get(owner).getMethods().stream()
                .filter(one -> one.getName().equals(method))
                .flatMap(one -> one.getAccessesToSelf().stream())
                .map(JavaAccess::getOriginOwner)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }
}
