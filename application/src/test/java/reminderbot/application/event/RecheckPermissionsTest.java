package reminderbot.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.application.fixture.House;
import reminderbot.application.guild.BotPermissions.Lack;
import reminderbot.application.guild.BotPermissions.Needed;
import reminderbot.application.guild.PersonToTell.News;
import reminderbot.application.reminder.ReminderGateway;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.event.EventState;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;

class RecheckPermissionsTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final UserId ANNA = Ids.user(1);
    private static final Lack MUTE = new Lack(Ids.CHANNEL, Set.of(Needed.SEND_MESSAGES));

    private final House house = new House();
    private final RecheckPermissions recheck =
            new RecheckPermissions(house.storage, house.clock, house.discord, house.discord, house.rules);
    private EventId event = Ids.event(1);

    @BeforeEach
    void watch() {
        house.discord.join(ANNA);
        event = house.watch();
    }

    @Test
    void a_person_is_told_what_lacks_before_a_reminder_fails_and_the_event_goes_on() {
        house.discord.botLacks(MUTE);

        recheck(Ids.GUILD);

        assertThat(house.discord.told()).containsExactly(new News.PermissionsLacking(List.of(MUTE), 0));
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ACTIVE);
    }

    @Test
    void nobody_is_told_when_nothing_lacks_or_nobody_knows() {
        recheck(Ids.GUILD);
        house.discord.permissionsAreUnknown();
        recheck(Ids.GUILD);

        assertThat(house.discord.told()).isEmpty();
    }

    @Test
    void a_blocked_event_goes_on_by_itself_on_its_grid_once_nothing_lacks() {
        block();
        house.clock.advance(Duration.ofMinutes(95));

        recheck(Ids.GUILD);

        assertThat(house.event(event).state()).isEqualTo(new EventState.Active());
        assertThat(house.event(event).nextReminderAt()).isEqualTo(TestClock.START.plus(HOUR.multipliedBy(3)));
        assertThat(house.discord.told()).endsWith(new News.EventUnblocked(0));
        house.pass(Duration.ofMinutes(25));
        assertThat(house.discord.pinged()).containsExactly(ANNA);
    }

    @Test
    void a_blocked_event_stays_so_as_long_as_something_lacks_or_nobody_knows() {
        block();
        int told = house.discord.told().size();

        house.discord.botLacks(MUTE);
        recheck(Ids.GUILD);
        house.discord.permissionsAreUnknown();
        recheck(Ids.GUILD);

        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.BLOCKED);
        assertThat(house.discord.told()).hasSize(told);
    }

    @Test
    void what_a_moderator_paused_or_closed_is_left_alone() {
        house.storage.run(stores -> {
            stores.events().save(house.event(event).paused());
            stores.events().save(Events.aClosedEvent().ofMessage(2).build());
        });
        house.discord.botLacks(MUTE);

        recheck(Ids.GUILD);

        assertThat(house.discord.told()).isEmpty();
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.PAUSED);
    }

    @Test
    void another_guild_is_left_alone() {
        block();
        int told = house.discord.told().size();

        recheck(Ids.OTHER_GUILD);

        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.BLOCKED);
        assertThat(house.discord.told()).hasSize(told);
    }

    @Test
    void without_a_log_channel_each_creator_is_told_once_of_all_their_events() {
        watchedBy(2, 99);
        watchedBy(3, 98);
        house.discord.botLacks(MUTE);

        recheck(Ids.GUILD);

        assertThat(house.discord.told())
                .containsExactly(
                        new News.PermissionsLacking(List.of(MUTE), 1), new News.PermissionsLacking(List.of(MUTE), 0));
    }

    @Test
    void the_log_channel_is_told_once_of_all_events() {
        watchedBy(2, 99);
        watchedBy(3, 98);
        house.storage.run(stores -> stores.guilds()
                .save(new Guild(Ids.GUILD, "Guild", house.rules.newGuilds().loggingTo(Ids.OTHER_CHANNEL))));
        house.discord.botLacks(MUTE);

        recheck(Ids.GUILD);

        assertThat(house.discord.told()).containsExactly(new News.PermissionsLacking(List.of(MUTE), 2));
    }

    private void watchedBy(int message, int creator) {
        house.storage.run(stores -> stores.events()
                .save(Events.anEvent()
                        .ofMessage(message)
                        .withHistory(EventHistory.begins(Ids.user(creator), TestClock.START))
                        .build()));
    }

    /** A reminder is refused. */
    private void block() {
        house.discord.sendingGives(new ReminderGateway.Delivery.NotPermitted("50013"));
        house.pass(HOUR);
        house.discord.sendingGives(null);
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.BLOCKED);
    }

    private void recheck(GuildId guild) {
        recheck.handle(new RecheckPermissions.Command(guild));
    }
}
