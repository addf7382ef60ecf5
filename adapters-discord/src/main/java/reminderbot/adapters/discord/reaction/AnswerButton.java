package reminderbot.adapters.discord.reaction;

import java.util.List;
import reminderbot.adapters.discord.event.EventGate;
import reminderbot.adapters.discord.event.EventLines;
import reminderbot.adapters.discord.interaction.ButtonAction;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.application.reaction.RecordAnswer;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Emoji;

/** An answer button under a reminder. */
public final class AnswerButton implements ButtonAction.Work {
    static final String NAME = "answer";

    private final EventGate gate;
    private final RecordAnswer recordAnswer;

    AnswerButton(EventGate gate, RecordAnswer recordAnswer) {
        this.gate = gate;
        this.recordAnswer = recordAnswer;
    }

    /** Answers an event with the required emoji at this place, counted from 0. */
    public static CustomId id(MessageId event, int place) {
        return CustomId.of(NAME, event, place);
    }

    @Override
    public Reply handle(Caller caller, CustomId id) {
        Event event = gate.requireViewable(caller, id.message(0));
        List<Emoji> required = event.rules().required().emojis();
        int index = id.number(1);
        if (index >= required.size()) {
            throw new Refused(Refusal.BUTTON_EXPIRED);
        }
        Emoji emoji = required.get(index);
        RecordAnswer.Outcome outcome =
                recordAnswer.handle(new RecordAnswer.Command(event.id(), caller.userId(), emoji, AnswerSource.BUTTON));
        return Reply.of(Texts.of("answers", caller.locale()).get(key(outcome), emoji.text(), EventLines.title(event)));
    }

    private static String key(RecordAnswer.Outcome outcome) {
        return switch (outcome) {
            case RECORDED -> "recorded";
            case WITHDRAWN -> "withdrawn";
            case NOT_AN_ANSWER -> throw new Refused(Refusal.BUTTON_EXPIRED);
            case NO_SUCH_EVENT -> throw new Refused(Refusal.NO_SUCH_EVENT);
        };
    }
}
