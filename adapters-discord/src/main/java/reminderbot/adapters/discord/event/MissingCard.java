package reminderbot.adapters.discord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.MentionText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.text.TimeText;
import reminderbot.application.reaction.CallRoll;
import reminderbot.domain.reminder.RollCall;

/** Who is missing and who is excused. */
final class MissingCard {
    /** With 23 characters each they leave room for everything else in a card's 4,096. */
    private static final int MOST_NAMED = 60;

    private final Locale locale;
    private final Texts texts;

    MissingCard(Locale locale) {
        this.locale = locale;
        texts = Texts.of("events", locale);
    }

    Reply of(CallRoll.Outcome.Called called) {
        RollCall roll = called.roll();
        List<String> lines = new ArrayList<>();
        lines.add(EventLines.place(called.event(), locale));
        lines.add(texts.get(
                "missing-figures",
                roll.missing().size(),
                roll.expected(),
                roll.answered().size(),
                TimeText.relative(called.checkedAt())));
        if (!roll.missing().isEmpty()) {
            lines.add(MentionText.people(roll.missing(), MOST_NAMED, locale));
        }
        lines.addAll(new ExcusedLines(locale).of(roll.excused()));
        return Reply.of(EventLines.card(texts.get("missing"), lines));
    }
}
