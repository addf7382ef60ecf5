package reminderbot.adapters.discord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.components.buttons.Button;
import reminderbot.adapters.discord.interaction.CustomId;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.MentionText;
import reminderbot.adapters.discord.text.PermissionText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.reminder.RollCall;

/** The answer to a watch: what it means for whom, with Edit and Undo. */
final class WatchedCard {
    private final Locale locale;
    private final Texts texts;

    WatchedCard(Locale locale) {
        this.locale = locale;
        texts = Texts.of("events", locale);
    }

    /**
     * The card.
     *
     * @param lacking permissions the bot lacks where reminders go
     */
    Reply of(Event event, RollCall roll, GuildHours hours, List<Permission> lacking) {
        List<String> lines = new ArrayList<>(new WatchLines(locale).of(event, roll, hours));
        if (!lacking.isEmpty()) {
            lines.add(texts.get(
                    "watched-lacking", MentionText.of(event.target()), new PermissionText(locale).of(lacking)));
        }
        CustomId edit = CustomId.of(EditForm.NAME, event.place().message());
        CustomId undo = CustomId.of(UndoWatch.NAME, event.place().message());
        return Reply.of(EventLines.card(texts.get("watched"), lines))
                .with(List.of(
                        Button.secondary(edit.text(), texts.get("button-edit")),
                        Button.secondary(undo.text(), texts.get("button-undo"))));
    }
}
