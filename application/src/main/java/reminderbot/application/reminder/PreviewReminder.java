package reminderbot.application.reminder;

import java.util.List;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.reaction.CallRoll;
import reminderbot.domain.guild.PublicLanguage;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.storage.UnitOfWork;

/** Shows whom the next reminder would ping if it went out now, and why everybody else would be left alone. */
public final class PreviewReminder {
    private final UnitOfWork unitOfWork;
    private final CallRoll callRoll;
    private final HouseRules rules;

    public PreviewReminder(UnitOfWork unitOfWork, CallRoll callRoll, HouseRules rules) {
        this.unitOfWork = unitOfWork;
        this.callRoll = callRoll;
        this.rules = rules;
    }

    /** What would be sent; refused when there is no such event or it cannot be read completely. */
    public Preview handle(Command command) {
        CallRoll.Outcome.Called called = callRoll.require(command.event());
        return unitOfWork.read(stores -> new Preview(
                called,
                Turns.choose(stores, rules, called.event(), called.roll().missing(), called.checkedAt()),
                rules.settingsOf(stores, command.event().guild()).language()));
    }

    /** Preview the next reminder of this event. */
    public record Command(EventId event) {}

    /**
     * What the next reminder would be.
     *
     * @param called the roll it is made from
     * @param recipients whom it would ping, in order; the other missing wait for their turn
     * @param language of its words
     */
    public record Preview(CallRoll.Outcome.Called called, List<UserId> recipients, PublicLanguage language) {
        public Preview {
            recipients = List.copyOf(recipients);
        }
    }
}
