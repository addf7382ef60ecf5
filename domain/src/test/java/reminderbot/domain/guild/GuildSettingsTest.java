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
        assertThat(settings.limits()).isEqualTo(new GuildLimits(100, 6, 50));
        assertThat(settings.hours().quiet()).isEqualTo(QuietHours.DEFAULT);
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
        GuildHours never = GuildHours.DEFAULT.quiet(QuietHours.NONE);

        assertThat(events.every(daily)).isEqualTo(new EventDefaults(daily, 10, events.answers(), null));
        assertThat(events.atMost(3)).isEqualTo(new EventDefaults(events.interval(), 3, events.answers(), null));
        assertThat(events.answeredBy(tada)).isEqualTo(new EventDefaults(events.interval(), 10, tada, null));
        assertThat(events.remindingIn(CHANNEL))
                .isEqualTo(new EventDefaults(events.interval(), 10, events.answers(), CHANNEL));
        assertThat(limits.cappedAt(7)).isEqualTo(new GuildLimits(7, 6, 50));
        assertThat(limits.pingingDaily(7)).isEqualTo(new GuildLimits(100, 7, 50));
        assertThat(limits.askingOver(7)).isEqualTo(new GuildLimits(100, 6, 7));
        assertThat(settings.with(events.atMost(3)).events().maximum()).isEqualTo(3);
        assertThat(settings.with(limits.cappedAt(7)).limits().mentionCap()).isEqualTo(7);
        assertThat(settings.with(never).hours()).isEqualTo(never);
        assertThat(settings.moderatedBy(Set.of(new RoleId(1))).moderatorRoles()).containsExactly(new RoleId(1));
        assertThat(settings.loggingTo(CHANNEL).logChannel()).isEqualTo(CHANNEL);
        assertThat(settings.with(events)
                        .with(limits)
                        .with(GuildHours.DEFAULT)
                        .moderatedBy(Set.of())
                        .loggingTo(null))
                .isEqualTo(settings);
    }

    @ParameterizedTest
    @CsvSource({"0,   6,   50", "501, 6,   50", "100, 0,   50", "100, 101, 50", "100, 6,   -1", "100, 6,   1000001"})
    void a_limit_out_of_its_range_is_refused_with_the_range(int mentionCap, int dailyPings, int largeAudience) {
        assertThatThrownBy(() -> new GuildLimits(mentionCap, dailyPings, largeAudience))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("the .+ is \\d+ to \\d+, not -?\\d+");
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "500, 100, 1000000"})
    void the_ends_of_each_range_are_possible(int mentionCap, int dailyPings, int largeAudience) {
        Supplier<GuildLimits> limits = () -> new GuildLimits(mentionCap, dailyPings, largeAudience);

        assertThat(limits.get().mentionCap()).isEqualTo(mentionCap);
    }

    @Test
    void a_maximum_of_reminders_is_1_to_1000() {
        assertThatThrownBy(() -> EventDefaults.STANDARD.atMost(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EventDefaults.STANDARD.atMost(1001)).isInstanceOf(IllegalArgumentException.class);
        assertThat(EventDefaults.STANDARD.atMost(1000).maximum()).isEqualTo(1000);
    }
}
