package reminderbot.application.legacy;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import reminderbot.application.legacy.LegacyImport.Code;
import reminderbot.domain.guild.GuildCleanup;
import reminderbot.domain.guild.GuildLimits;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.mode.OperatingMode;

/**
 * A guild's settings as the TypeScript version kept them in {@code guild_configs}. What is not there stays as it is. Roles
 * that were administrators there become nothing here: a file never grants anybody anything.
 */
final class GuildConfig {
    private static final String INTERVAL = "default_interval_minutes";
    private static final String OTHER_INTERVAL = "default_reminder_interval";
    private static final String ZONE = "timezone";
    private static final String REMOVES = "auto_delete_enabled";
    private static final String REMOVAL_DELAY = "auto_delete_delay_minutes";
    private static final String MENTIONS = "max_mentions_per_reminder";
    private static final String CHANNEL = "reminder_channel_id";
    private static final String ANSWERS = "default_reactions";
    private static final String ADMIN_ROLES = "admin_role_ids";
    private static final String OTHER_ADMIN_ROLES = "allowed_roles";
    private static final String EVERYONE = "use_everyone_above_limit";

    /** All that is looked at; anything else counts as unknown. */
    static final Set<String> FIELDS = Set.of(
            "guild_id",
            "name",
            "guild_name",
            INTERVAL,
            OTHER_INTERVAL,
            ZONE,
            REMOVES,
            REMOVAL_DELAY,
            MENTIONS,
            CHANNEL,
            ANSWERS,
            ADMIN_ROLES,
            OTHER_ADMIN_ROLES,
            EVERYONE);

    private static final long SECONDS_PER_MINUTE = 60;

    private final Intervals intervals;

    GuildConfig(OperatingMode mode) {
        this.intervals = new Intervals(mode);
    }

    /** The settings with those of the file. */
    GuildSettings applied(GuildSettings settings, RecordFields fields, Notes notes) {
        noteWhatIsNever(fields, notes);
        GuildSettings withEvents = events(settings, fields, notes);
        GuildSettings withHours = hours(withEvents, fields, notes);
        return cleanup(limits(withHours, fields, notes), fields, notes);
    }

    private static void noteWhatIsNever(RecordFields fields, Notes notes) {
        noteRoles(ADMIN_ROLES, fields, notes);
        noteRoles(OTHER_ADMIN_ROLES, fields, notes);
        fields.find(EVERYONE)
                .filter(Flags::isYes)
                .ifPresent(yes ->
                        notes.warn(Code.KEY_IGNORED, EVERYONE + " is not taken over; everyone is never mentioned"));
    }

    private static void noteRoles(String field, RecordFields fields, Notes notes) {
        fields.find(field)
                .filter(roles -> !(roles instanceof LegacyValue.Items list
                        && list.items().isEmpty()))
                .ifPresent(roles -> notes.warn(
                        Code.KEY_IGNORED,
                        "%s is %s; it grants nothing here, choose moderator roles in /settings"
                                .formatted(field, Shown.of(roles))));
    }

    private GuildSettings events(GuildSettings settings, RecordFields fields, Notes notes) {
        GuildSettings changed = settings;
        String interval = fields.find(INTERVAL).isPresent() ? INTERVAL : OTHER_INTERVAL;
        if (fields.find(interval).isPresent()) {
            changed = changed.with(changed.events().every(intervals.of(fields.find(interval), interval, notes)));
        }
        if (fields.find(ANSWERS).isPresent()) {
            changed =
                    changed.with(changed.events().answeredBy(RequiredEmojis.of(fields.find(ANSWERS), ANSWERS, notes)));
        }
        if (fields.find(CHANNEL).isPresent()) {
            changed = changed.with(changed.events()
                    .remindingIn(channel(fields.find(CHANNEL).get(), notes).orElse(null)));
        }
        return changed;
    }

    private static Optional<ChannelId> channel(LegacyValue value, Notes notes) {
        OptionalLong id = Snowflakes.of(value);
        if (id.isEmpty()) {
            notes.warn(
                    Code.FIELD_DEFAULTED,
                    "%s is %s, no channel id; reminders go to the event's channel".formatted(CHANNEL, Shown.of(value)));
            return Optional.empty();
        }
        return Optional.of(new ChannelId(id.getAsLong()));
    }

    private static GuildSettings hours(GuildSettings settings, RecordFields fields, Notes notes) {
        Optional<LegacyValue> value = fields.find(ZONE);
        Optional<ZoneId> zone = value.flatMap(GuildConfig::zone);
        if (value.isPresent() && zone.isEmpty()) {
            notes.warn(
                    Code.FIELD_DEFAULTED,
                    "%s is %s, no time zone; %s is taken"
                            .formatted(
                                    ZONE,
                                    Shown.of(value.get()),
                                    settings.hours().zone()));
        }
        return zone.map(found -> settings.with(settings.hours().in(found))).orElse(settings);
    }

    private static Optional<ZoneId> zone(LegacyValue value) {
        try {
            return value instanceof LegacyValue.Text text
                    ? Optional.of(ZoneId.of(text.text().strip()))
                    : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static GuildSettings limits(GuildSettings settings, RecordFields fields, Notes notes) {
        int usual = settings.limits().mentionCap();
        return number(fields, MENTIONS, 1, GuildLimits.LARGEST_MENTION_CAP, usual, notes)
                .map(cap -> settings.with(settings.limits().cappedAt((int) Math.round(cap))))
                .orElse(settings);
    }

    private static GuildSettings cleanup(GuildSettings settings, RecordFields fields, Notes notes) {
        GuildCleanup usual = settings.cleanup();
        GuildCleanup removing = fields.find(REMOVES)
                .map(value -> usual.removingReminders(Flags.isYes(value)))
                .orElse(usual);
        double shortest = minutes(GuildCleanup.SHORTEST_REMOVAL_DELAY);
        double longest = minutes(GuildCleanup.LONGEST_REMOVAL_DELAY);
        return settings.with(number(fields, REMOVAL_DELAY, shortest, longest, minutes(usual.removalDelay()), notes)
                .map(delay -> Duration.ofSeconds(Math.round(delay * SECONDS_PER_MINUTE)))
                .map(removing::removingAfter)
                .orElse(removing));
    }

    private static Optional<Double> number(
            RecordFields fields, String field, double least, double most, double usual, Notes notes) {
        return fields.find(field).map(value -> {
            double found = Intervals.number(value);
            double taken = Double.isNaN(found) ? usual : Math.max(least, Math.min(found, most));
            if (found != taken) {
                notes.warn(
                        Code.FIELD_DEFAULTED, "%s is %s; %s is taken".formatted(field, Shown.of(value), (float) taken));
            }
            return taken;
        });
    }

    private static double minutes(Duration duration) {
        return duration.toSeconds() / (double) SECONDS_PER_MINUTE;
    }
}
