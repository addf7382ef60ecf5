package reminderbot.adapters.jsonlegacy.store.sidecar;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.EventDefaults;
import reminderbot.domain.guild.GuildCleanup;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.guild.GuildLimits;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.guild.PublicLanguage;
import reminderbot.domain.guild.QuietHours;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.RoleId;

/**
 * What differs from {@link GuildSettings#DEFAULT}, so {@code {}} is a guild that set nothing. A component that is null has
 * its default.
 */
record SettingsJson(
        @Nullable Long intervalSeconds,
        @Nullable Integer maximum,
        @Nullable List<String> answers,
        @Nullable Long reminderChannel,
        @Nullable List<Long> countdownSeconds,
        @Nullable Integer mentionCap,
        @Nullable Integer dailyPings,
        @Nullable Integer largeAudience,
        @Nullable Boolean stopsWhenFutile,
        @Nullable String zone,
        @Nullable String quietFrom,
        @Nullable String quietUntil,
        @Nullable Boolean removesReminders,
        @Nullable Long removalDelaySeconds,
        @Nullable Integer retentionDays,
        @Nullable String language,
        @Nullable List<Long> moderatorRoles,
        @Nullable Long logChannel) {
    private static final EventDefaults EVENTS = GuildSettings.DEFAULT.events();
    private static final GuildLimits LIMITS = GuildSettings.DEFAULT.limits();
    private static final GuildHours HOURS = GuildSettings.DEFAULT.hours();
    private static final GuildCleanup CLEANUP = GuildSettings.DEFAULT.cleanup();

    static SettingsJson of(GuildSettings settings) {
        EventDefaults events = settings.events();
        GuildLimits limits = settings.limits();
        GuildHours hours = settings.hours();
        GuildCleanup cleanup = settings.cleanup();
        return new SettingsJson(
                changed(seconds(events), seconds(EVENTS)),
                changed(events.maximum(), EVENTS.maximum()),
                changed(Values.emojis(events.answers()), Values.emojis(EVENTS.answers())),
                Values.number(events.reminderChannel(), ChannelId::value),
                changed(CountdownJson.of(events.countdown()), CountdownJson.of(EVENTS.countdown())),
                changed(limits.mentionCap(), LIMITS.mentionCap()),
                changed(limits.dailyPings(), LIMITS.dailyPings()),
                changed(limits.largeAudience(), LIMITS.largeAudience()),
                changed(limits.stopsWhenFutile(), LIMITS.stopsWhenFutile()),
                changed(hours.zone().getId(), HOURS.zone().getId()),
                changed(hours.quiet().from().toString(), HOURS.quiet().from().toString()),
                changed(hours.quiet().until().toString(), HOURS.quiet().until().toString()),
                changed(cleanup.removesReminders(), CLEANUP.removesReminders()),
                changed(
                        cleanup.removalDelay().toSeconds(),
                        CLEANUP.removalDelay().toSeconds()),
                changed(cleanup.retentionDays(), CLEANUP.retentionDays()),
                changed(Codes.of(settings.language()), Codes.of(GuildSettings.DEFAULT.language())),
                changed(Values.numbers(settings.moderatorRoles(), RoleId::value), List.of()),
                Values.number(settings.logChannel(), ChannelId::value));
    }

    GuildSettings toSettings() {
        return new GuildSettings(
                events(),
                new GuildLimits(
                        chosen(mentionCap, LIMITS.mentionCap()),
                        chosen(dailyPings, LIMITS.dailyPings()),
                        chosen(largeAudience, LIMITS.largeAudience()),
                        chosen(stopsWhenFutile, LIMITS.stopsWhenFutile())),
                hours(),
                cleanup(),
                language == null ? GuildSettings.DEFAULT.language() : Codes.parse(PublicLanguage.class, language),
                chosen(moderatorRoles, List.<Long>of()).stream()
                        .map(RoleId::new)
                        .collect(Collectors.toSet()),
                Values.id(logChannel, ChannelId::new));
    }

    private EventDefaults events() {
        return new EventDefaults(
                new ReminderInterval(Duration.ofSeconds(chosen(intervalSeconds, seconds(EVENTS)))),
                chosen(maximum, EVENTS.maximum()),
                answers == null ? EVENTS.answers() : Values.required(answers),
                Values.id(reminderChannel, ChannelId::new),
                countdownSeconds == null ? EVENTS.countdown() : CountdownJson.parse(countdownSeconds));
    }

    private GuildCleanup cleanup() {
        return new GuildCleanup(
                chosen(removesReminders, CLEANUP.removesReminders()),
                removalDelaySeconds == null ? CLEANUP.removalDelay() : Duration.ofSeconds(removalDelaySeconds),
                chosen(retentionDays, CLEANUP.retentionDays()));
    }

    private GuildHours hours() {
        LocalTime from = quietFrom == null ? HOURS.quiet().from() : LocalTime.parse(quietFrom);
        LocalTime until = quietUntil == null ? HOURS.quiet().until() : LocalTime.parse(quietUntil);
        return new GuildHours(zone == null ? HOURS.zone() : ZoneId.of(zone), new QuietHours(from, until));
    }

    private static Long seconds(EventDefaults events) {
        return events.interval().duration().toSeconds();
    }

    private static <T> @Nullable T changed(T value, T standard) {
        return value.equals(standard) ? null : value;
    }

    private static <T> T chosen(@Nullable T stored, T standard) {
        return Objects.requireNonNullElse(stored, standard);
    }
}
