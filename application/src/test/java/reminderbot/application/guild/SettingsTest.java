package reminderbot.application.guild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import reminderbot.application.fixture.House;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.guild.QuietHours;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;

class SettingsTest {
    private final House house = new House();
    private final ChangeSettings changeSettings = new ChangeSettings(house.storage, house.clock, house.rules);
    private final ShowSettings showSettings = new ShowSettings(house.storage, house.rules);

    @Test
    void a_guild_that_set_nothing_has_the_settings_of_new_guilds() {
        assertThat(shown()).isEqualTo(house.rules.newGuilds());
    }

    @Test
    void each_setting_changes_one_by_one_until_all_are_changed() {
        GuildSettings wanted = Guilds.settingsChangedThroughout();

        Stream.of(
                        new SettingChange.Interval(wanted.events().interval().duration()),
                        new SettingChange.Maximum(wanted.events().maximum()),
                        new SettingChange.Answers(wanted.events().answers()),
                        new SettingChange.ReminderChannel(wanted.events().reminderChannel()),
                        new SettingChange.CountdownTimes(List.of(Duration.ofMinutes(90), Duration.ofDays(7))),
                        new SettingChange.MentionCap(wanted.limits().mentionCap()),
                        new SettingChange.DailyPings(wanted.limits().dailyPings()),
                        new SettingChange.LargeAudience(wanted.limits().largeAudience()),
                        new SettingChange.FutilityStop(wanted.limits().stopsWhenFutile()),
                        new SettingChange.Zone(wanted.hours().zone()),
                        new SettingChange.Quiet(wanted.hours().quiet()),
                        new SettingChange.ReminderRemoval(wanted.cleanup().removesReminders()),
                        new SettingChange.RemovalDelay(wanted.cleanup().removalDelay()),
                        new SettingChange.Retention(wanted.cleanup().retentionDays()),
                        new SettingChange.Language(wanted.language()),
                        new SettingChange.ModeratorRoles(wanted.moderatorRoles()),
                        new SettingChange.LogChannel(wanted.logChannel()))
                .forEach(change -> assertThat(set(change)).isNotEqualTo(house.rules.newGuilds()));

        assertThat(shown()).isEqualTo(wanted);
    }

    @Test
    void a_reset_gives_the_settings_of_new_guilds_back() {
        set(new SettingChange.Maximum(3));

        assertThat(changeSettings.reset(Ids.GUILD, "Guild")).isEqualTo(house.rules.newGuilds());

        assertThat(shown()).isEqualTo(house.rules.newGuilds());
    }

    @Test
    void another_guild_keeps_its_settings_and_the_name_is_kept_up_to_date() {
        changeSettings.handle(new ChangeSettings.Command(Ids.OTHER_GUILD, "Renamed", new SettingChange.Maximum(3)));

        assertThat(shown()).isEqualTo(house.rules.newGuilds());
        Optional<Guild> other = house.storage.read(stores -> stores.guilds().find(Ids.OTHER_GUILD));
        assertThat(other).map(Guild::name).contains("Renamed");
    }

    @ParameterizedTest
    @MethodSource("outOfRange")
    void a_value_out_of_its_range_is_refused_with_the_range_and_nothing_changes(
            SettingChange change, Refusal refusal, List<Object> range) {
        set(new SettingChange.MentionCap(77));

        assertThatThrownBy(() -> set(change)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isEqualTo(refusal);
            assertThat(refused.arguments()).isEqualTo(range);
        });
        assertThat(shown().limits().mentionCap()).isEqualTo(77);
        assertThat(shown().events()).isEqualTo(house.rules.newGuilds().events());
    }

    static Stream<Arguments> outOfRange() {
        List<Object> interval = List.of(Duration.ofMinutes(5), Duration.ofDays(7));
        List<Object> countdown = List.of(10, Duration.ofMinutes(5), Duration.ofDays(30));
        List<Object> delay = List.of(Duration.ofMinutes(1), Duration.ofDays(7));
        List<Duration> eleven =
                IntStream.rangeClosed(1, 11).mapToObj(Duration::ofHours).toList();
        return Stream.of(
                Arguments.of(
                        new SettingChange.Interval(Duration.ofMinutes(4)), Refusal.INTERVAL_OUT_OF_RANGE, interval),
                Arguments.of(new SettingChange.Interval(Duration.ofDays(8)), Refusal.INTERVAL_OUT_OF_RANGE, interval),
                Arguments.of(new SettingChange.Maximum(0), Refusal.SETTING_OUT_OF_RANGE, List.of(1, 1000)),
                Arguments.of(new SettingChange.Maximum(1001), Refusal.SETTING_OUT_OF_RANGE, List.of(1, 1000)),
                Arguments.of(new SettingChange.MentionCap(0), Refusal.SETTING_OUT_OF_RANGE, List.of(1, 500)),
                Arguments.of(new SettingChange.MentionCap(501), Refusal.SETTING_OUT_OF_RANGE, List.of(1, 500)),
                Arguments.of(new SettingChange.DailyPings(0), Refusal.SETTING_OUT_OF_RANGE, List.of(1, 100)),
                Arguments.of(new SettingChange.DailyPings(101), Refusal.SETTING_OUT_OF_RANGE, List.of(1, 100)),
                Arguments.of(new SettingChange.LargeAudience(-1), Refusal.SETTING_OUT_OF_RANGE, List.of(0, 1_000_000)),
                Arguments.of(
                        new SettingChange.LargeAudience(1_000_001),
                        Refusal.SETTING_OUT_OF_RANGE,
                        List.of(0, 1_000_000)),
                Arguments.of(new SettingChange.CountdownTimes(List.of()), Refusal.COUNTDOWN_OUT_OF_RANGE, countdown),
                Arguments.of(new SettingChange.CountdownTimes(eleven), Refusal.COUNTDOWN_OUT_OF_RANGE, countdown),
                Arguments.of(
                        new SettingChange.CountdownTimes(List.of(Duration.ofMinutes(4))),
                        Refusal.COUNTDOWN_OUT_OF_RANGE,
                        countdown),
                Arguments.of(new SettingChange.RemovalDelay(Duration.ofSeconds(59)), Refusal.DELAY_OUT_OF_RANGE, delay),
                Arguments.of(new SettingChange.RemovalDelay(Duration.ofDays(8)), Refusal.DELAY_OUT_OF_RANGE, delay),
                Arguments.of(new SettingChange.Retention(0), Refusal.SETTING_OUT_OF_RANGE, List.of(1, 3650)),
                Arguments.of(new SettingChange.Retention(3651), Refusal.SETTING_OUT_OF_RANGE, List.of(1, 3650)));
    }

    @Test
    void a_watch_gets_what_the_guild_has_set() {
        set(new SettingChange.Interval(Duration.ofMinutes(30)));
        set(new SettingChange.Answers(new RequiredReactions(List.of(Emoji.of("🎉")))));
        set(new SettingChange.ReminderChannel(Ids.OTHER_CHANNEL));
        house.discord.join(Ids.user(1));

        var event = house.event(house.watch());

        assertThat(event.interval().duration()).isEqualTo(Duration.ofMinutes(30));
        assertThat(event.rules().required().accepts(Emoji.of("🎉"))).isTrue();
        assertThat(event.target()).isEqualTo(Ids.OTHER_CHANNEL);
    }

    @Test
    void whole_days_follow_the_guilds_zone_when_it_changes() {
        set(new SettingChange.Interval(Duration.ofDays(1)));
        house.discord.join(Ids.user(1));
        house.clock.setTo(Instant.parse("2026-03-28T12:00:00Z"));
        var event = house.watch();

        set(new SettingChange.Zone(ZoneId.of("Europe/Paris")));

        assertThat(house.event(event).nextReminderAt()).isEqualTo(Instant.parse("2026-03-29T11:00:00Z"));
    }

    @Test
    void quiet_hours_do_not_hold_in_test_mode() {
        HouseRules testing = new HouseRules(OperatingMode.TEST, GuildSettings.DEFAULT);

        assertThat(testing.hoursOf(GuildSettings.DEFAULT).quiet()).isEqualTo(QuietHours.NONE);
        assertThat(new HouseRules(OperatingMode.STANDARD, GuildSettings.DEFAULT)
                        .hoursOf(GuildSettings.DEFAULT)
                        .isQuiet(Instant.parse("2026-03-28T23:00:00Z")))
                .isTrue();
    }

    private GuildSettings set(SettingChange change) {
        return changeSettings.handle(new ChangeSettings.Command(Ids.GUILD, "Guild", change));
    }

    private GuildSettings shown() {
        return showSettings.handle(new ShowSettings.Command(Ids.GUILD));
    }
}
