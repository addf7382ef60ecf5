package reminderbot.application.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reminderbot.application.guild.HouseRules;
import reminderbot.contracts.fixture.EventBuilder;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.guild.QuietHours;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.storage.Everything;

/** What a migration says of the reminders that there will be after it. */
class FirstRemindersTest {
    private static final Instant NOW = TestClock.START;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Guild GUILD = new Guild(Ids.GUILD, "Example Club", Guilds.neverQuiet());

    @Test
    void without_events_there_are_none() {
        assertThat(first(GUILD)).isEqualTo(new FirstReminders(0, Optional.empty()));
    }

    @Test
    void all_events_that_remind_count_and_the_earliest_is_told() {
        FirstReminders first = first(
                GUILD,
                Events.anEvent().ofMessage(1).dueAt(NOW.plusSeconds(20)),
                Events.anEvent().ofMessage(2).dueAt(NOW.plusSeconds(10)),
                Events.aPausedEvent().ofMessage(3));

        assertThat(first).isEqualTo(new FirstReminders(2, Optional.of(NOW.plusSeconds(10))));
    }

    @Test
    void one_that_is_late_reminds_now() {
        assertThat(first(GUILD, Events.anEvent().dueAt(NOW.minusSeconds(10))).earliest())
                .contains(NOW);
    }

    @Test
    void those_of_a_guild_that_the_bot_has_left_do_not_remind() {
        assertThat(first(GUILD.left(NOW), Events.anEvent())).isEqualTo(new FirstReminders(0, Optional.empty()));
    }

    @Test
    void an_imported_one_reminds_one_interval_from_now_at_the_earliest() {
        assertThat(first(GUILD, imported(NOW.minusSeconds(600))).earliest()).contains(NOW.plus(HOUR.plusMinutes(50)));
    }

    @Test
    void an_imported_one_keeps_out_of_the_quiet_hours_of_its_guild() {
        QuietHours afternoon = new QuietHours(LocalTime.of(13, 0), LocalTime.of(17, 0));
        Guild quiet =
                new Guild(Ids.GUILD, "Example Club", Guilds.neverQuiet().with(GuildHours.DEFAULT.quiet(afternoon)));

        assertThat(first(quiet, imported(NOW)).earliest()).contains(Instant.parse("2026-03-02T17:00:00Z"));
    }

    @Test
    void an_imported_one_that_is_paused_does_not_remind() {
        EventBuilder paused = Events.aPausedEvent().withHistory(EventHistory.imported(NOW, NOW));

        assertThat(first(GUILD, paused)).isEqualTo(new FirstReminders(0, Optional.empty()));
    }

    private static EventBuilder imported(Instant anchor) {
        return Events.anEvent()
                .withHistory(EventHistory.imported(anchor, anchor))
                .anchoredAt(anchor)
                .dueAt(anchor);
    }

    private static FirstReminders first(Guild guild, EventBuilder... events) {
        List<Everything.Watched> watched = Arrays.stream(events)
                .map(EventBuilder::build)
                .map(SomeOfEverything::bare)
                .toList();
        HouseRules rules = new HouseRules(OperatingMode.STANDARD, Guilds.neverQuiet());
        return FirstReminders.of(new Everything(List.of(guild), List.of(), watched), rules, NOW);
    }
}
