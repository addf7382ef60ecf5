package reminderbot.adapters.discord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.components.buttons.Button;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.MentionText;
import reminderbot.adapters.discord.text.SafeText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.reminder.RollCall;

/** The question before something that might surprise: nothing is stored yet. */
final class ConfirmationCard {
    static final String START = "start";
    static final String CANCEL = "cancel";

    private final Locale locale;
    private final Texts texts;

    ConfirmationCard(Locale locale) {
        this.locale = locale;
        texts = Texts.of("events", locale);
    }

    /** Many people would be reminded. */
    Reply ofLargeAudience(Event event, RollCall roll, GuildHours hours, String word) {
        List<String> lines = new ArrayList<>(new WatchLines(locale).of(event, roll, hours));
        lines.add(texts.get("confirm-large", roll.expected()));
        return ask(lines, word);
    }

    /** People who cannot see the event would read its reminders. */
    Reply ofWiderTarget(EventTitle title, ChannelId event, ChannelId target, String word) {
        String line = texts.get(
                "confirm-target", MentionText.of(target), MentionText.of(event), SafeText.of(title.text(), 100));
        return ask(List.of(line), word);
    }

    private Reply ask(List<String> lines, String word) {
        return Reply.of(EventLines.card(texts.get("confirm"), lines))
                .with(List.of(
                        Button.success(CustomId.of(START, word).text(), texts.get("button-start")),
                        Button.secondary(CustomId.of(CANCEL, word).text(), texts.get("button-cancel"))));
    }
}
