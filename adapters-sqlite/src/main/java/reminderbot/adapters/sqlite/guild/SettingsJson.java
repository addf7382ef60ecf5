package reminderbot.adapters.sqlite.guild;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reminderbot.adapters.sqlite.mapping.Json;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.RoleId;

/**
 * The column settings: what differs from {@link GuildSettings#DEFAULT}, so {@code {}} is a guild that set nothing. A
 * component that is null has its default.
 */
record SettingsJson(
        @Nullable Long intervalSeconds,
        @Nullable Integer maximum,
        @Nullable Integer mentionCap,
        @Nullable Integer dailyPings,
        @Nullable Integer largeAudience,
        @Nullable List<String> moderatorRoles,
        @Nullable String reminderChannel,
        @Nullable String logChannel) {
    private static final GuildSettings DEFAULT = GuildSettings.DEFAULT;

    static SettingsJson of(GuildSettings settings) {
        return new SettingsJson(
                changed(seconds(settings), seconds(DEFAULT)),
                changed(settings.maximum(), DEFAULT.maximum()),
                changed(settings.mentionCap(), DEFAULT.mentionCap()),
                changed(settings.dailyPings(), DEFAULT.dailyPings()),
                changed(settings.largeAudience(), DEFAULT.largeAudience()),
                changed(Json.ids(settings.moderatorRoles(), RoleId::value), List.of()),
                text(settings.reminderChannel()),
                text(settings.logChannel()));
    }

    GuildSettings toSettings() {
        List<String> roles = chosen(moderatorRoles, List.of());
        return new GuildSettings(
                new ReminderInterval(Duration.ofSeconds(chosen(intervalSeconds, seconds(DEFAULT)))),
                chosen(maximum, DEFAULT.maximum()),
                chosen(mentionCap, DEFAULT.mentionCap()),
                chosen(dailyPings, DEFAULT.dailyPings()),
                chosen(largeAudience, DEFAULT.largeAudience()),
                roles.stream().map(id -> new RoleId(Long.parseLong(id))).collect(Collectors.toSet()),
                channel(reminderChannel),
                channel(logChannel));
    }

    private static Long seconds(GuildSettings settings) {
        return settings.interval().duration().toSeconds();
    }

    private static <T> @Nullable T changed(T value, T standard) {
        return value.equals(standard) ? null : value;
    }

    private static <T> T chosen(@Nullable T stored, T standard) {
        return Objects.requireNonNullElse(stored, standard);
    }

    private static @Nullable String text(@Nullable ChannelId channel) {
        return channel == null ? null : channel.toString();
    }

    private static @Nullable ChannelId channel(@Nullable String text) {
        return text == null ? null : new ChannelId(Long.parseLong(text));
    }
}
