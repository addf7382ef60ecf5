package reminderbot.application.reminder;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.guild.PersonToTell;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.GuildCleanup;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.reminder.PartState;
import reminderbot.domain.reminder.ReminderId;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPart;
import reminderbot.domain.reminder.ReminderPlan;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Deletes the messages of reminders whose time to be removed has come ({@link Removals}), if their guild still wants it.
 * The records stay: a ping that was removed was a ping. Safe to begin again after a crash; two must not run at once.
 */
public final class RemoveReminders {
    /** Reminders taken at once. */
    public static final int BATCH = 20;

    /** How long after a failure it is tried again. */
    private static final Duration REST = Duration.ofMinutes(10);

    /** A reminder that was sent longer ago than this is left where it is. */
    private static final Duration GIVEN_UP_AFTER = GuildCleanup.LONGEST_REMOVAL_DELAY.plusDays(1);

    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final ReminderGateway gateway;
    private final PersonToTell personToTell;
    private final HouseRules rules;

    public RemoveReminders(
            UnitOfWork unitOfWork,
            InstantSource time,
            ReminderGateway gateway,
            PersonToTell personToTell,
            HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.gateway = gateway;
        this.personToTell = personToTell;
        this.rules = rules;
    }

    /** Works on at most {@value #BATCH} reminders and says how many were due; as many as that means there may be more. */
    public int handle() {
        Instant now = time.instant();
        List<ReminderId> due = unitOfWork.read(stores -> stores.reminderLogs().listDueRemovals(now, BATCH));
        due.forEach(id -> unitOfWork.read(stores -> find(stores, id)).ifPresent(this::remove));
        return due.size();
    }

    /** When something is to be removed next; it lies in the past when something is due. Empty when nothing is. */
    public Optional<Instant> nextDue() {
        return unitOfWork.read(stores -> stores.reminderLogs().findNextRemoval());
    }

    private Optional<Sent> find(Stores stores, ReminderId id) {
        return stores.reminderLogs()
                .find(id.guild(), id.key())
                .flatMap(log -> stores.events()
                        .find(log.event())
                        .map(event -> new Sent(log, event, rules.settingsOf(stores, id.guild()))));
    }

    private void remove(Sent sent) {
        ReminderPlan plan = sent.log().plan();
        if (plan != null && sent.settings().cleanup().removesReminders()) {
            removeMessages(sent, plan);
        } else {
            removeAt(sent, null);
        }
    }

    private void removeMessages(Sent sent, ReminderPlan plan) {
        for (ReminderPart part : plan.parts()) {
            if (part.state() instanceof PartState.Delivered delivered) {
                ReminderGateway.Removal removal =
                        gateway.remove(sent.event().place().guild(), plan.target(), delivered.message());
                if (!(removal instanceof ReminderGateway.Removal.Gone)) {
                    notRemoved(sent, removal);
                    return;
                }
                change(sent, log -> log.removed(part.number()));
            }
        }
        removeAt(sent, null);
    }

    private void notRemoved(Sent sent, ReminderGateway.Removal removal) {
        Instant now = time.instant();
        boolean tryAgain = removal instanceof ReminderGateway.Removal.Failed
                && !sent.log().finishedBefore(now.minus(GIVEN_UP_AFTER));
        removeAt(sent, tryAgain ? now.plus(REST) : null);
        if (removal instanceof ReminderGateway.Removal.NotPermitted) {
            PersonToTell.News news =
                    new PersonToTell.News.RemovalRefused(sent.log().key());
            personToTell.tell(sent.event(), sent.settings(), news);
        }
    }

    private void removeAt(Sent sent, @Nullable Instant at) {
        change(sent, log -> log.removingAt(at));
    }

    /** What is stored may have changed while Discord was waited for: somebody may have asked to be forgotten. */
    private void change(Sent sent, UnaryOperator<ReminderLog> change) {
        ReminderId id = sent.log().id();
        unitOfWork.run(stores ->
                stores.reminderLogs().find(id.guild(), id.key()).map(change).ifPresent(stores.reminderLogs()::save));
    }

    private record Sent(ReminderLog log, Event event, GuildSettings settings) {}
}
