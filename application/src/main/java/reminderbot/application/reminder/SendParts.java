package reminderbot.application.reminder;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.reaction.CallRoll;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.PublicLanguage;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.PartState;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPart;
import reminderbot.domain.reminder.ReminderPlan;
import reminderbot.domain.storage.UnitOfWork;

/** Sends the parts of a planned reminder that are not known to be delivered, and commits each at once. */
public final class SendParts {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final ReminderGateway gateway;
    private final HouseRules rules;
    private final StepListener steps;

    public SendParts(
            UnitOfWork unitOfWork, InstantSource time, ReminderGateway gateway, HouseRules rules, StepListener steps) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.gateway = gateway;
        this.rules = rules;
        this.steps = steps;
    }

    /**
     * Sends what is open, in order, until something goes wrong.
     *
     * @param planned with its plan
     * @param earlierTry whether a part may have gone out without our knowing
     */
    public Outcome handle(ReminderLog planned, CallRoll.Outcome.Called called, boolean earlierTry) {
        ReminderLog log = planned;
        Set<UserId> missing = new HashSet<>(called.roll().missing());
        for (ReminderPart part : planOf(planned).parts()) {
            if (part.isOpen()) {
                Outcome outcome = sendOpen(log, part, missing, called, earlierTry);
                if (!(outcome instanceof Outcome.Done done)) {
                    return outcome;
                }
                log = done.log();
            }
        }
        return new Outcome.Done(log);
    }

    private Outcome sendOpen(
            ReminderLog log,
            ReminderPart part,
            Set<UserId> missing,
            CallRoll.Outcome.Called called,
            boolean earlierTry) {
        if (earlierTry || planOf(log).isStale(time.instant())) {
            ReminderGateway.Search search =
                    gateway.search(planOf(log).target(), planOf(log).newestKnown(), log.key(), part.number());
            if (search instanceof ReminderGateway.Search.Found found) {
                return stored(log.with(part, new PartState.Delivered(found.message())));
            }
            if (search instanceof ReminderGateway.Search.Unknown unknown) {
                return new Outcome.TryAgain(log, ReminderFailure.UNKNOWN_WHETHER_SENT, unknown.why());
            }
        }
        ReminderPart left = part.keepingOnly(missing);
        ReminderLog narrowed = left.equals(part) ? log : save(log.with(left));
        if (!left.isOpen()) {
            return new Outcome.Done(narrowed);
        }
        Optional<Event> wanted = findStillWanted(narrowed);
        if (wanted.isEmpty()) {
            return new Outcome.Cancelled(narrowed);
        }
        boolean held = wanted.get().secondReadAt().isPresent();
        return held ? new Outcome.Held(narrowed, wanted.get()) : send(narrowed, left, called);
    }

    /** The event may have been paused, closed or unwatched while its answers and members were read. */
    private Optional<Event> findStillWanted(ReminderLog log) {
        return unitOfWork.read(stores -> stores.reminderLogs()
                .findPending(log.event())
                .filter(pending -> pending.key().equals(log.key()))
                .flatMap(pending -> stores.events().find(log.event()))
                .filter(event -> rules.mayRemind(stores, event, time.instant())));
    }

    /**
     * Looks once more for the parts that are open, and sends nothing: {@link Outcome.Done} when each is known to be there,
     * or {@link Outcome.TryAgain} with what is known of the others.
     *
     * @param failure what kept them from being sent
     */
    public Outcome settle(ReminderLog planned, ReminderFailure failure) {
        ReminderLog log = planned;
        ReminderFailure rest = failure;
        for (ReminderPart part : planOf(planned).parts()) {
            if (part.isOpen()) {
                ReminderGateway.Search search = search(log, part);
                if (search instanceof ReminderGateway.Search.Found found) {
                    log = save(log.with(part, new PartState.Delivered(found.message())));
                } else if (search instanceof ReminderGateway.Search.Unknown) {
                    rest = ReminderFailure.UNKNOWN_WHETHER_SENT;
                }
            }
        }
        boolean open = planOf(log).parts().stream().anyMatch(ReminderPart::isOpen);
        return open ? new Outcome.TryAgain(log, rest, "not found once more") : new Outcome.Done(log);
    }

    private ReminderGateway.Search search(ReminderLog log, ReminderPart part) {
        ReminderPlan plan = planOf(log);
        return gateway.search(plan.target(), plan.newestKnown(), log.key(), part.number());
    }

    private Outcome send(ReminderLog log, ReminderPart part, CallRoll.Outcome.Called called) {
        steps.reached(ReminderStep.SENDING);
        ReminderGateway.Delivery delivery = gateway.send(message(log, part, called));
        if (delivery instanceof ReminderGateway.Delivery.Delivered delivered) {
            steps.reached(ReminderStep.DELIVERED);
            return stored(log.with(part, new PartState.Delivered(delivered.message())));
        }
        if (delivery instanceof ReminderGateway.Delivery.DeletedSince) {
            return stored(log.with(part, new PartState.DeletedSince()));
        }
        if (delivery instanceof ReminderGateway.Delivery.NotPermitted notPermitted) {
            return new Outcome.NotPermitted(log, notPermitted.why());
        }
        return new Outcome.TryAgain(log, ReminderFailure.NOT_DELIVERED, delivery.toString());
    }

    private ReminderMessage message(ReminderLog log, ReminderPart part, CallRoll.Outcome.Called called) {
        ReminderPlan plan = planOf(log);
        int missing = called.roll().missing().size();
        int pinged =
                plan.parts().stream().mapToInt(one -> one.recipients().size()).sum();
        ReminderMessage.Figures figures = new ReminderMessage.Figures(
                called.roll().answered().size(),
                missing,
                called.roll().expected(),
                Math.max(0, missing - pinged),
                called.checkedAt());
        return new ReminderMessage(
                log.key(),
                part.number(),
                called.event(),
                plan.target(),
                languageIn(log.event().guild()),
                part.recipients(),
                figures);
    }

    private PublicLanguage languageIn(GuildId guild) {
        return unitOfWork.read(stores -> rules.settingsOf(stores, guild)).language();
    }

    private Outcome stored(ReminderLog log) {
        ReminderLog saved = save(log);
        steps.reached(ReminderStep.STORED);
        return new Outcome.Done(saved);
    }

    private ReminderLog save(ReminderLog log) {
        unitOfWork.run(stores -> stores.reminderLogs().save(log));
        return log;
    }

    private static ReminderPlan planOf(ReminderLog log) {
        return Objects.requireNonNull(log.plan(), "a reminder is planned before it is sent");
    }

    /** How far the parts came; {@code log} is what is committed. */
    public sealed interface Outcome {
        /** Nothing is open any more. */
        record Done(ReminderLog log) implements Outcome {}

        /**
         * A part could not be sent, or nobody knows whether it was.
         *
         * @param why for the log
         */
        record TryAgain(ReminderLog log, ReminderFailure failure, String why) implements Outcome {}

        /** The event does not remind any more. */
        record Cancelled(ReminderLog log) implements Outcome {}

        /** The event's message seems gone by now. */
        record Held(ReminderLog log, Event event) implements Outcome {}

        /**
         * Discord does not let the bot write there.
         *
         * @param why for the log
         */
        record NotPermitted(ReminderLog log, String why) implements Outcome {}
    }
}
