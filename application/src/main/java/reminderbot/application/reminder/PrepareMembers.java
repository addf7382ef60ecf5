package reminderbot.application.reminder;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionStage;
import reminderbot.application.guild.MemberDirectory;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Has the members of a guild at hand when its reminder is due: Discord lists about a hundred guilds a minute, and many more
 * may have something due on the hour.
 */
public final class PrepareMembers {
    /** How long before it is due a reminder is prepared; far less than a list may be old (design, section 4.3). */
    public static final Duration AHEAD = Duration.ofMinutes(2);

    private static final int MOST_EVENTS = 1_000;

    private final UnitOfWork unitOfWork;
    private final MemberDirectory directory;

    public PrepareMembers(UnitOfWork unitOfWork, MemberDirectory directory) {
        this.unitOfWork = unitOfWork;
        this.directory = directory;
    }

    /** Begins with the guilds of all reminders that come next, in the order in which they are due; returns at once. */
    public void upcoming(Instant now) {
        unitOfWork.read(stores -> stores.events().listDue(now.plus(AHEAD), MOST_EVENTS)).stream()
                .map(EventId::guild)
                .distinct()
                .forEach(this::prepare);
    }

    /** For one reminder; completes, and never fails, when there is nothing more to wait for. */
    public CompletionStage<Void> of(EventId event) {
        return directory.prepare(event.guild());
    }

    private void prepare(GuildId guild) {
        var unused = directory.prepare(guild);
    }
}
