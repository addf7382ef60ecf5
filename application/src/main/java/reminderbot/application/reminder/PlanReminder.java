package reminderbot.application.reminder;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.reaction.CallRoll;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPlan;
import reminderbot.domain.storage.UnitOfWork;

/** Fixes whom a reminder pings and where, before anything goes out. */
public final class PlanReminder {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final ReminderGateway gateway;
    private final HouseRules rules;
    private final StepListener steps;

    public PlanReminder(
            UnitOfWork unitOfWork, InstantSource time, ReminderGateway gateway, HouseRules rules, StepListener steps) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.gateway = gateway;
        this.rules = rules;
        this.steps = steps;
    }

    /** The reminder with its plan, which is committed; one that was planned before is left as it is. */
    public ReminderLog handle(ReminderLog log, CallRoll.Outcome.Called called) {
        steps.reached(ReminderStep.READ);
        ReminderLog planned = log.plan() == null ? plan(log, called) : log;
        steps.reached(ReminderStep.PLANNED);
        return planned;
    }

    private ReminderLog plan(ReminderLog log, CallRoll.Outcome.Called called) {
        Event event = called.event();
        @Nullable MessageId newest = gateway.findNewest(event.target()).orElse(null);
        return unitOfWork.call(stores -> {
            Instant now = time.instant();
            List<UserId> recipients =
                    Turns.choose(stores, rules, event, called.roll().missing(), now);
            ReminderLog planned = log.planned(ReminderPlan.of(event.target(), newest, now, recipients));
            stores.reminderLogs().save(planned);
            return planned;
        });
    }
}
