package reminderbot.application.reaction;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import reminderbot.application.guild.HouseRules;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/** Takes a live answer: a reaction just added, or an answer button just pressed. It replaces the earlier one. */
public final class RecordAnswer {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;
    private final HouseRules rules;

    public RecordAnswer(UnitOfWork unitOfWork, InstantSource time, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.time = time;
        this.rules = rules;
    }

    /** Stores the answer if it counts; the same button pressed again takes it back. */
    public Outcome handle(Command command) {
        return unitOfWork.call(stores -> stores.events()
                .findRequired(command.event())
                .map(required -> record(stores, required, command))
                .orElse(Outcome.NO_SUCH_EVENT));
    }

    private Outcome record(Stores stores, RequiredReactions required, Command command) {
        if (!required.accepts(command.emoji())) {
            return Outcome.NOT_AN_ANSWER;
        }
        Instant now = time.instant();
        if (takesBack(stores, command)) {
            stores.reactions().delete(command.event(), command.user());
            stores.events()
                    .find(command.event())
                    .ifPresent(event -> Reopening.afterWithdrawal(stores, rules, event, now));
            return Outcome.WITHDRAWN;
        }
        stores.members().touch(command.event().guild(), List.of(command.user()), now);
        stores.reactions().save(Reaction.seen(command.event(), command.user(), command.emoji(), command.source(), now));
        return Outcome.RECORDED;
    }

    private static boolean takesBack(Stores stores, Command command) {
        if (command.source() != AnswerSource.BUTTON) {
            return false;
        }
        Optional<Reaction> present = stores.reactions().find(command.event(), command.user());
        return present.filter(answer -> answer.source() == AnswerSource.BUTTON && answer.is(command.emoji()))
                .isPresent();
    }

    /** This person answered with this emoji. */
    public record Command(EventId event, UserId user, Emoji emoji, AnswerSource source) {}

    /** What became of it. */
    public enum Outcome {
        /** It is the person's answer now. */
        RECORDED,
        /** The button was pressed a second time: the answer is gone. */
        WITHDRAWN,
        /** The emoji is no answer to this event. */
        NOT_AN_ANSWER,
        /** The message is not watched. */
        NO_SUCH_EVENT
    }
}
