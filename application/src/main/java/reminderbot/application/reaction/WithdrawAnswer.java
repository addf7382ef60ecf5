package reminderbot.application.reaction;

import java.time.InstantSource;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.storage.Stores;
import reminderbot.domain.storage.UnitOfWork;

/**
 * Takes notice of a reaction that was removed. Only the stored emoji counts; the person may still hold another, so a
 * complete read has to follow. An event that this would reopen is left to that read, which knows.
 */
public final class WithdrawAnswer {
    private final UnitOfWork unitOfWork;
    private final InstantSource time;

    public WithdrawAnswer(UnitOfWork unitOfWork, InstantSource time) {
        this.unitOfWork = unitOfWork;
        this.time = time;
    }

    /** Whether the stored answer is concerned, so that the event's answers should be read again. */
    public boolean handle(Command command) {
        return unitOfWork.call(stores -> stores.events()
                .find(command.event())
                .map(event -> withdraw(stores, event, command))
                .orElse(false));
    }

    private boolean withdraw(Stores stores, Event event, Command command) {
        boolean held = stores.reactions()
                .find(command.event(), command.user())
                .filter(answer -> answer.source() != AnswerSource.BUTTON && answer.is(command.emoji()))
                .isPresent();
        if (held && !event.reopensOnWithdrawal(time.instant())) {
            stores.reactions().delete(command.event(), command.user());
        }
        return held;
    }

    /** This person removed this emoji. */
    public record Command(EventId event, UserId user, Emoji emoji) {}
}
