package reminderbot.domain.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reminderbot.domain.event.Countdown;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;

class GuildSettingsTest {
    private static final ChannelId CHANNEL = new ChannelId(7);

    @Test
    void a_guild_that_set_nothing_reminds_every_hour_ten_times_a_hundred_people_at_most() {
        GuildSettings settings = GuildSettings.DEFAULT;

        assertThat(settings.events().interval().duration()).isEqualTo(Duration.ofHours(1));
        assertThat(settings.events().maximum()).isEqualTo(10);
        assertThat(settings.events().answers()).isEqualTo(RequiredReactions.DEFAULT);
        assertThat(settings.events().reminderChannel()).isNull();
        assertThat(settings.limits()).isEqualTo(new GuildLimits(100, 6, 50, true));
        assertThat(settings.hours().quiet()).isEqualTo(QuietHours.DEFAULT);
        assertThat(settings.cleanup()).isEqualTo(new GuildCleanup(false, Duration.ofHours(1), 90));
        assertThat(settings.language()).isEqualTo(PublicLanguage.OF_GUILD);
        assertThat(settings.moderatorRoles()).isEmpty();
        assertThat(settings.logChannel()).isNull();
    }

    @Test
    void each_setting_changes_alone() {
        EventDefaults events = EventDefaults.STANDARD;
        GuildLimits limits = GuildLimits.DEFAULT;
        GuildSettings settings = GuildSettings.DEFAULT;
        ReminderInterval daily = new ReminderInterval(Duration.ofDays(1));
        RequiredReactions tada = new RequiredReactions(List.of(Emoji.of("🎉")));
        Countdown weekly = new Countdown(List.of(Duration.ofDays(7)));
        GuildCleanup cleanup = GuildCleanup.DEFAULT;
        GuildHours never = GuildHours.DEFAULT.quiet(QuietHours.NONE);

        assertThat(events.every(daily))
                .isEqualTo(new EventDefaults(daily, 10, events.answers(), null, Countdown.DEFAULT));
        assertThat(events.atMost(3))
                .isEqualTo(new EventDefaults(events.interval(), 3, events.answers(), null, Countdown.DEFAULT));
        assertThat(events.answeredBy(tada))
                .isEqualTo(new EventDefaults(events.interval(), 10, tada, null, Countdown.DEFAULT));
        assertThat(events.remindingIn(CHANNEL))
                .isEqualTo(new EventDefaults(events.interval(), 10, events.answers(), CHANNEL, Countdown.DEFAULT));
        assertThat(limits.cappedAt(7)).isEqualTo(new GuildLimits(7, 6, 50, true));
        assertThat(limits.pingingDaily(7)).isEqualTo(new GuildLimits(100, 7, 50, true));
        assertThat(limits.askingOver(7)).isEqualTo(new GuildLimits(100, 6, 7, true));
        assertThat(settings.with(events.atMost(3)).events().maximum()).isEqualTo(3);
        assertThat(settings.with(limits.cappedAt(7)).limits().mentionCap()).isEqualTo(7);
        assertThat(settings.with(never).hours()).isEqualTo(never);
        assertThat(events.countingDown(weekly).countdown()).isEqualTo(weekly);
        assertThat(limits.stoppingWhenFutile(false)).isEqualTo(new GuildLimits(100, 6, 50, false));
        assertThat(cleanup.removingReminders(true)).isEqualTo(new GuildCleanup(true, Duration.ofHours(1), 90));
        assertThat(cleanup.removingAfter(Duration.ofHours(3)))
                .isEqualTo(new GuildCleanup(false, Duration.ofHours(3), 90));
        assertThat(cleanup.keepingClosed(7)).isEqualTo(new GuildCleanup(false, Duration.ofHours(1), 7));
        assertThat(settings.with(cleanup.keepingClosed(7)).cleanup().retentionDays())
                .isEqualTo(7);
        assertThat(settings.speaking(PublicLanguage.FRENCH).language()).isEqualTo(PublicLanguage.FRENCH);
        assertThat(settings.moderatedBy(Set.of(new RoleId(1))).moderatorRoles()).containsExactly(new RoleId(1));
        assertThat(settings.loggingTo(CHANNEL).logChannel()).isEqualTo(CHANNEL);
        assertThat(settings.with(events)
                        .with(limits)
                        .with(GuildHours.DEFAULT)
                        .with(cleanup)
                        .speaking(PublicLanguage.OF_GUILD)
                        .moderatedBy(Set.of())
                        .loggingTo(null))
                .isEqualTo(settings);
    }

    @ParameterizedTest
    @CsvSource({"0,   6,   50", "501, 6,   50", "100, 0,   50", "100, 101, 50", "100, 6,   -1", "100, 6,   1000001"})
    void a_limit_out_of_its_range_is_refused_with_the_range(int mentionCap, int dailyPings, int largeAudience) {
        assertThatThrownBy(() -> new GuildLimits(mentionCap, dailyPings, largeAudience, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("the .+ is \\d+ to \\d+, not -?\\d+");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "500, 100, 1000000"})
    void the_ends_of_each_range_are_possible(int mentionCap, int dailyPings, int largeAudience) {
        Supplier<GuildLimits> limits = () -> new GuildLimits(mentionCap, dailyPings, largeAudience, true);

        assertThat(limits.get().mentionCap()).isEqualTo(mentionCap);
    }

    @ParameterizedTest
    @CsvSource({"59, 90", "604801, 90", "60.5, 90", "60, 0", "60, 3651"})
    void a_removal_delay_or_a_retention_out_of_its_range_is_refused_with_the_range(double seconds, int days) {
        Duration delay = Duration.ofMillis((long) (seconds * 1000));

        assertThatThrownBy(() -> new GuildCleanup(true, delay, days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(the removal delay is|closed events are kept) .+, not .+");
    }

    @ParameterizedTest
    @CsvSource({"60, 1", "604800, 3650"})
    void the_ends_of_removal_delay_and_retention_are_possible(long seconds, int days) {
        assertThat(new GuildCleanup(true, Duration.ofSeconds(seconds), days).retentionDays())
                .isEqualTo(days);
    }

    @Test
    void a_maximum_of_reminders_is_1_to_1000() {
        assertThatThrownBy(() -> EventDefaults.STANDARD.atMost(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventDefaults.STANDARD.atMost(1001)).isInstanceOf(IllegalArgumentException.class);
        assertThat(EventDefaults.STANDARD.atMost(1000).maximum()).isEqualTo(1000);
    }
}
