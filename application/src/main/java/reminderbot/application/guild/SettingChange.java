package reminderbot.application.guild;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reminderbot.application.refusal.Choices;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.GuildCleanup;
import reminderbot.domain.guild.GuildLimits;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.guild.PublicLanguage;
import reminderbot.domain.guild.QuietHours;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.reaction.RequiredReactions;

/** One setting of a guild and its new value. */
public sealed interface SettingChange {
    /**
     * The settings with this one changed.
     *
     * @throws reminderbot.application.refusal.Refused when the value is out of its range
     */
    GuildSettings applyTo(GuildSettings settings, OperatingMode mode);

    /** How often new events remind. */
    record Interval(Duration value) implements SettingChange {
        @Override
        public GuildSettings applyTo(GuildSettings settings, OperatingMode mode) {
            ReminderInterval interval = Choices.interval(value, mode).orElseThrow();
            return settings.with(settings.events().every(interval));
        }
    }

    /** How many reminders new events send at most. */
    record Maximum(int value) implements SettingChange {
        @Override
        public GuildSettings applyTo(GuildSettings settings, OperatingMode mode) {
            int maximum = Choices.within(value, 1, EventRules.MOST_REMINDERS);
            return settings.with(settings.events().atMost(maximum));
        }
    }

    /** What counts as an answer to new events. */
    record Answers(RequiredReactions value) implements SettingChange {
        @Override
        public GuildSettings applyTo(GuildSettings settings, OperatingMode mode) {
            return settings.with(settings.events().answeredBy(value));
        }
    }

    /**
     * Where the reminders of new events go.
     *
     * @param value null means the event's own channel
     */
    record ReminderChannel(@Nullable ChannelId value) implements SettingChange {
        @Override
        public GuildSettings applyTo(GuildSettings settings, OperatingMode mode) {
            return settings.with(settings.events().remindingIn(value));
        }
    }

    /** When new events remind that are to be reminded of by their deadline. */
    record CountdownTimes(List<Duration> value) implements SettingChange {
        public CountdownTimes {
            value = List.copyOf(value);
        }

        @Override
        public GuildSettings applyTo(GuildSettings settings, OperatingMode mode) {
            return settings.with(settings.events().countingDown(Choices.countdown(value)));
        }
    }

    /** How many people one reminder pings at most. */
    record MentionCap(int value) implements SettingChange {
        @Override
        public GuildSettings applyTo(GuildSettings settings, OperatingMode mode) {
            int cap = Choices.within(value, 1, GuildLimits.LARGEST_MENTION_CAP);
            return settings.with(settings.limits().cappedAt(cap));
        }
    }

    /** How often one person is pinged at most within a day. */
    record DailyPings(int value) implements SettingChange {
        @Override
        public GuildSettings applyTo(GuildSettings settings, OperatingMode mode) {
            int pings = Choices.within(value, 1, GuildLimits.MOST_DAILY_PINGS);
            return settings.with(settings.limits().pingingDaily(pings));
        }
    }

    /** How many people a watch may expect without asking. */
    record LargeAudience(int value) implements SettingChange {
        @Override
        public GuildSettings applyTo(GuildSettings settings, OperatingMode mode) {
            int people = Choices.within(value, 0, GuildLimits.LARGEST_AUDIENCE);
            return settings.with(settings.limits().askingOver(people));
        }
    }

    /** Whether an event is paused by itself once its reminders bring no answer any more. */
    record FutilityStop(boolean value) implements SettingChange {
        @Override
        public GuildSettings applyTo(GuildSettings settings, OperatingMode mode) {
            return settings.with(settings.limits().stoppingWhenFutile(value));
        }
    }

    /** Whose wall clock the guild lives by. */
    record Zone(ZoneId value) implements SettingChange {
        @Override
        public GuildSettings applyTo(GuildSettings settings, OperatingMode mode) {
            return settings.with(settings.hours().in(value));
        }
    }

    /** When nobody is reminded; {@link QuietHours#NONE} for never. */
    record Quiet(QuietHours value) implements SettingChange {
        @Override
        public GuildSettings applyTo(GuildSettings settings, OperatingMode mode) {
            return settings.with(settings.hours().quiet(value));
        }
    }

    /** Whether earlier reminders are removed. */
    record ReminderRemoval(boolean value) implements SettingChange {
        @Override
        public GuildSettings applyTo(GuildSettings settings, OperatingMode mode) {
            return settings.with(settings.cleanup().removingReminders(value));
        }
    }

    /** How long a reminder stays at most where reminders are removed. */
    record RemovalDelay(Duration value) implements SettingChange {
        @Override
        public GuildSettings applyTo(GuildSettings settings, OperatingMode mode) {
            Duration delay =
                    Choices.within(value, GuildCleanup.SHORTEST_REMOVAL_DELAY, GuildCleanup.LONGEST_REMOVAL_DELAY);
            return settings.with(settings.cleanup().removingAfter(delay));
        }
    }

    /** How many days a closed event is kept. */
    record Retention(int value) implements SettingChange {
        @Override
        public GuildSettings applyTo(GuildSettings settings, OperatingMode mode) {
            int days = Choices.within(value, 1, GuildCleanup.LONGEST_RETENTION_DAYS);
            return settings.with(settings.cleanup().keepingClosed(days));
        }
    }

    /** The language of what everybody reads. */
    record Language(PublicLanguage value) implements SettingChange {
        @Override
        public GuildSettings applyTo(GuildSettings settings, OperatingMode mode) {
            return settings.speaking(value);
        }
    }

    /** Whose members may manage events besides those with Manage Events. */
    record ModeratorRoles(Set<RoleId> value) implements SettingChange {
        public ModeratorRoles {
            value = Set.copyOf(value);
        }

        @Override
        public GuildSettings applyTo(GuildSettings settings, OperatingMode mode) {
            return settings.moderatedBy(value);
        }
    }

    /**
     * Where people are told of trouble.
     *
     * @param value null means that the creator of the event is told
     */
    record LogChannel(@Nullable ChannelId value) implements SettingChange {
        @Override
        public GuildSettings applyTo(GuildSettings settings, OperatingMode mode) {
            return settings.loggingTo(value);
        }
    }
}
