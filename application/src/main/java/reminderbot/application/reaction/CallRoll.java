package reminderbot.application.reaction;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.guild.MemberDirectory;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.CompleteRead;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.RollCall;
import reminderbot.domain.storage.UnitOfWork;

/** Finds out who is missing, from a complete read of the answers and a complete list of the audience, or not at all. */
public final class CallRoll {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final RefreshAnswers refreshAnswers;
    private final MemberDirectory directory;
    private final HouseRules rules;

    public CallRoll(
            UnitOfWork unitOfWork,
            InstantSource time,
            RefreshAnswers refreshAnswers,
            MemberDirectory directory,
            HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.refreshAnswers = refreshAnswers;
        this.directory = directory;
        this.rules = rules;
    }

    /** Reads answers and audience of a watched event. */
    public Outcome handle(EventId id) {
        return refreshAnswers
                .handle(id)
                .flatMap(reading ->
                        unitOfWork.read(stores -> stores.events().find(id)).map(event -> callStored(event, reading)))
                .orElseGet(Outcome.NoSuchEvent::new);
    }

    /** Like {@link #handle}, for a person: refused when there is no such event or something cannot be read. */
    public Outcome.Called require(EventId id) {
        return require(handle(id));
    }

    /** Reads answers and audience of a message that is not watched yet, and stores nothing; refused like {@link #require}. */
    public Prospect ofUnwatched(Event event) {
        Instant now = time.instant();
        EventMessages.Reading reading = refreshAnswers.readOnly(event);
        if (reading instanceof EventMessages.Reading.Gone) {
            throw new Refused(Refusal.NO_SUCH_MESSAGE);
        }
        if (!(reading instanceof EventMessages.Reading.Complete complete)) {
            throw new Refused(Refusal.ANSWERS_UNREADABLE);
        }
        List<Reaction> answers = new CompleteRead(event.id(), now, complete.held())
                .changesTo(List.of(), event.rules().required(), now)
                .written();
        Set<UserId> answered = answers.stream().map(Reaction::user).collect(Collectors.toSet());
        return new Prospect(require(call(event, () -> new Said(answered, Map.of()))), answers);
    }

    private Outcome callStored(Event event, EventMessages.Reading reading) {
        if (reading instanceof EventMessages.Reading.Gone) {
            return new Outcome.MessageGone(event);
        }
        if (reading instanceof EventMessages.Reading.OutOfReach) {
            return new Outcome.OutOfReach();
        }
        if (!(reading instanceof EventMessages.Reading.Complete)) {
            return new Outcome.AnswersUnreadable(reading.toString());
        }
        return call(
                event,
                () -> unitOfWork.read(stores -> new Said(
                        stores.reactions().listUsers(event.id()),
                        stores.members().listExcused(event.id(), time.instant()))));
    }

    /** The answers are taken after the members, so that one that came in while they were listed counts. */
    private Outcome call(Event event, Supplier<Said> latest) {
        MemberDirectory.Listing listing = directory.list(event.place(), event.target());
        if (listing instanceof MemberDirectory.Listing.Complete complete) {
            Instant now = time.instant();
            Said said = latest.get();
            RollCall roll = RollCall.of(event, complete.members(), said.answered(), said.excused(), rules.mode(), now);
            return new Outcome.Called(event, roll, now);
        }
        return new Outcome.AudienceUnreadable(listing.toString());
    }

    private static Outcome.Called require(Outcome outcome) {
        if (outcome instanceof Outcome.Called called) {
            return called;
        }
        if (outcome instanceof Outcome.AnswersUnreadable || outcome instanceof Outcome.OutOfReach) {
            throw new Refused(Refusal.ANSWERS_UNREADABLE);
        }
        if (outcome instanceof Outcome.MessageGone) {
            throw new Refused(Refusal.MESSAGE_GONE);
        }
        throw new Refused(
                outcome instanceof Outcome.AudienceUnreadable ? Refusal.AUDIENCE_UNREADABLE : Refusal.NO_SUCH_EVENT);
    }

    /** What people said: who has answered, and who wants no reminder. */
    private record Said(Set<UserId> answered, Map<UserId, Excuse> excused) {}

    /**
     * What a watch would begin with.
     *
     * @param answers all that the message holds, also of people outside the audience
     */
    public record Prospect(Outcome.Called called, List<Reaction> answers) {
        public Prospect {
            answers = List.copyOf(answers);
        }
    }

    /** What became of the roll call. */
    public sealed interface Outcome {
        /**
         * Who is missing is known.
         *
         * @param event as it was when its answers were read
         * @param checkedAt when all this was read
         */
        record Called(Event event, RollCall roll, Instant checkedAt) implements Outcome {}

        /**
         * The answers could not be read completely.
         *
         * @param why for the log
         */
        record AnswersUnreadable(String why) implements Outcome {}

        /**
         * The audience could not be listed completely.
         *
         * @param why for the log
         */
        record AudienceUnreadable(String why) implements Outcome {}

        /**
         * Discord says that the message or its channel does not exist.
         *
         * @param event as it is now: held back, or over
         */
        record MessageGone(Event event) implements Outcome {}

        /** The guild is having an outage, or the bot is not in it. */
        record OutOfReach() implements Outcome {}

        /** The event is not there, or not any more. */
        record NoSuchEvent() implements Outcome {}
    }
}
