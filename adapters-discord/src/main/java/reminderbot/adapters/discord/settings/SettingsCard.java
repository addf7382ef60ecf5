package reminderbot.adapters.discord.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import reminderbot.adapters.discord.event.EventLines;
import reminderbot.adapters.discord.interaction.Reply;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.domain.guild.GuildSettings;

/** Settings of a guild, a line each. */
final class SettingsCard {
    private final Locale locale;
    private final Texts texts;

    SettingsCard(Locale locale) {
        this.locale = locale;
        texts = Texts.of("settings", locale);
    }

    /** All of them. */
    Reply of(List<Setting> all, GuildSettings settings) {
        return Reply.of(EventLines.card(texts.get("show"), lines(all, settings)));
    }

    /** What holds now of the settings that were changed, and what else is to be said about them. */
    Reply changed(List<Setting> changed, GuildSettings settings, List<String> notes) {
        List<String> lines = new ArrayList<>(lines(changed, settings));
        lines.addAll(notes);
        return Reply.of(EventLines.card(texts.get("changed"), lines));
    }

    private List<String> lines(List<Setting> chosen, GuildSettings settings) {
        ValueText values = new ValueText(locale);
        return chosen.stream()
                .map(setting -> texts.get(
                        "line",
                        texts.get("name." + setting.name()),
                        setting.words().of(settings, values)))
                .toList();
    }
}
