package reminderbot.adapters.discord.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reminderbot.adapters.discord.event.EventGate;
import reminderbot.adapters.discord.event.EventLines;
import reminderbot.adapters.discord.interaction.ButtonAction;
import reminderbot.adapters.discord.interaction.Caller;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.application.reminder.ExplainPing;
import reminderbot.domain.reaction.Answer;
import reminderbot.domain.reminder.ReminderKey;

/** <i>Why me?</i> under a reminder. */
final class WhyButton implements ButtonAction.Work {
    static final String NAME = "why";

    private final EventGate gate;
    private final ExplainPing explainPing;

    WhyButton(EventGate gate, ExplainPing explainPing) {
        this.gate = gate;
        this.explainPing = explainPing;
    }

    /**
     * Explains a part of a reminder. It also marks the message as that part, by which a later try finds it, so it stays
     * as it is for as long as reminders are retried.
     */
    static CustomId id(ReminderKey key, int part) {
        return CustomId.of(NAME, key, part);
    }

    @Override
    public Reply handle(Caller caller, CustomId id) {
        ExplainPing.Explanation explanation =
                explainPing.handle(new ExplainPing.Command(caller.guildId(), key(id), caller.userId()));
        if (!gate.mayView(caller, explanation.event())) {
            throw new Refused(Refusal.BUTTON_EXPIRED);
        }
        return Reply.of(words(explanation, caller.locale()));
    }

    private static ReminderKey key(CustomId id) {
        try {
            return new ReminderKey(id.argument(0));
        } catch (IllegalArgumentException forged) {
            throw new Refused(Refusal.BUTTON_EXPIRED);
        }
    }

    static String words(ExplainPing.Explanation explanation, Locale locale) {
        Texts texts = Texts.of("answers", locale);
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(
                explanation.pinged() ? "why-pinged" : "why-not-pinged", EventLines.title(explanation.event())));
        lines.add(explanation
                .answer()
                .map(reaction -> texts.get("why-answered", name(reaction.answer(), texts)))
                .orElseGet(() -> texts.get(
                        "why-unanswered",
                        EventLines.answers(explanation.event().rules().required(), locale))));
        return String.join("\n", lines);
    }

    private static String name(Answer answer, Texts texts) {
        return answer instanceof Answer.Given given ? given.emoji().text() : texts.get("unknown");
    }
}
