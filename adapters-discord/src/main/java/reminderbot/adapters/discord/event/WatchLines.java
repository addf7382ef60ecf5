package reminderbot.adapters.discord.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import reminderbot.adapters.discord.text.DurationText;
import reminderbot.adapters.discord.text.MentionText;
import reminderbot.adapters.discord.text.Texts;
import reminderbot.adapters.discord.text.TimeText;
import reminderbot.adapters.discord.text.ZoneText;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Countdown;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.guild.QuietHours;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.reminder.RollCall;

/** What a watch means: who is expected, and when and where they are reminded. */
final class WatchLines {
    private final Locale locale;
    private final Texts texts;

    WatchLines(Locale locale) {
        this.locale = locale;
        texts = Texts.of("events", locale);
    }

    List<String> of(Event event, RollCall roll, GuildHours hours) {
        List<String> lines = new ArrayList<>();
        lines.add(EventLines.place(event, locale));
        lines.add(texts.get(
                "watched-figures",
                roll.answered().size(),
                roll.expected(),
                roll.missing().size(),
                roll.excused().size()));
        lines.addAll(audience(event.rules().audience()));
        lines.add(texts.get("watched-answers", EventLines.answers(event.rules().required(), locale)));
        lines.add(texts.get(
                "watched-schedule",
                TimeText.relative(Objects.requireNonNull(event.nextReminderAt(), "a watched event is active")),
                rhythm(event),
                event.rules().maximum()));
        deadline(event).ifPresent(lines::add);
        quiet(hours).ifPresent(lines::add);
        lines.add(texts.get("watched-target", MentionText.of(event.target())));
        return lines;
    }

    /** When nobody is reminded, on the guild's wall clock. */
    private Optional<String> quiet(GuildHours hours) {
        QuietHours quiet = hours.quiet();
        return quiet.equals(QuietHours.NONE)
                ? Optional.empty()
                : Optional.of(texts.get(
                        "watched-quiet", quiet.from().toString(), quiet.until().toString(), ZoneText.of(hours.zone())));
    }

    /** At its interval, or counted back from its deadline. */
    String rhythm(Event event) {
        Countdown countdown = event.rules().countdown();
        return countdown == null
                ? texts.get(
                        "rhythm-interval", DurationText.format(event.interval().duration(), locale))
                : texts.get(
                        "rhythm-countdown",
                        countdown.before().stream()
                                .map(before -> DurationText.format(before, locale))
                                .collect(Collectors.joining(", ")));
    }

    /** When the event closes by itself, if it does. */
    Optional<String> deadline(Event event) {
        return Optional.ofNullable(event.rules().deadline())
                .map(deadline -> texts.get("deadline", TimeText.exact(deadline)));
    }

    /** Who is expected, if not everybody who can view the channel. */
    List<String> audience(Audience audience) {
        List<String> lines = new ArrayList<>();
        if (!audience.roles().isEmpty()) {
            lines.add(texts.get("audience-only", roles(audience.roles())));
        }
        if (!audience.excludedRoles().isEmpty()) {
            lines.add(texts.get("audience-without", roles(audience.excludedRoles())));
        }
        return lines;
    }

    private static String roles(Set<RoleId> roles) {
        return roles.stream().map(MentionText::of).sorted().collect(Collectors.joining(" "));
    }
}
