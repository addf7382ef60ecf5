package reminderbot.adapters.discord.settings;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.discord.event.EventLines;
import reminderbot.adapters.discord.text.DurationText;
import reminderbot.adapters.discord.text.MentionText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.text.ZoneText;
import reminderbot.domain.guild.PublicLanguage;
import reminderbot.domain.guild.QuietHours;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.reaction.RequiredReactions;

/** The values of settings in words. */
final class ValueText {
    private final Locale locale;
    private final Texts texts;

    ValueText(Locale locale) {
        this.locale = locale;
        texts = Texts.of("settings", locale);
    }

    String zone(ZoneId zone) {
        return ZoneText.of(zone);
    }

    String number(int number) {
        return texts.get("value.number", number);
    }

    String duration(Duration duration) {
        return DurationText.format(duration, locale);
    }

    String durations(List<Duration> durations) {
        return durations.stream().map(this::duration).collect(Collectors.joining(", "));
    }

    String yesNo(boolean yes) {
        return texts.get(yes ? "value.yes" : "value.no");
    }

    String answers(RequiredReactions answers) {
        return EventLines.answers(answers, locale);
    }

    String roles(Collection<RoleId> roles) {
        return roles.isEmpty()
                ? texts.get("value.none")
                : roles.stream().map(MentionText::of).sorted().collect(Collectors.joining(" "));
    }

    /** The channel, or what holds without one, by the setting's name. */
    String channel(@Nullable ChannelId channel, String name) {
        return channel == null ? texts.get("without." + name) : MentionText.of(channel);
    }

    String quiet(QuietHours quiet) {
        return quiet.equals(QuietHours.NONE)
                ? texts.get("value.no-quiet")
                : texts.get(
                        "value.quiet", quiet.from().toString(), quiet.until().toString());
    }

    String language(PublicLanguage language) {
        return texts.get("value.language." + language);
    }
}
