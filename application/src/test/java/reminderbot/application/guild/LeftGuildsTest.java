package reminderbot.application.guild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.application.fixture.House;
import reminderbot.application.reaction.EventMessages.Reading;
import reminderbot.application.reminder.SendReminder;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderStatus;

/** What becomes of a guild when the bot leaves it, comes back, or does not. */
class LeftGuildsTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final UserId ANNA = Ids.user(1);

    private final House house = new House();
    private final NoteGuildLeft noteLeft = new NoteGuildLeft(house.storage, house.clock);
    private final NoteGuildJoined noteJoined = new NoteGuildJoined(house.storage, house.clock, house.rules);
    private final PurgeGuilds purgeGuilds = new PurgeGuilds(house.storage, house.clock);
    private EventId event = Ids.event(1);

    @BeforeEach
    void watch() {
        house.discord.join(ANNA);
        event = house.watch();
    }

    @Test
    void nothing_reminds_in_a_guild_that_was_left() {
        assertThat(leave(Ids.GUILD)).isTrue();

        house.pass(HOUR.multipliedBy(5));

        assertThat(house.discord.sent()).isEmpty();
        assertThat(guild().leftAt()).isEqualTo(TestClock.START);
    }

    @Test
    void when_the_guild_was_left_does_not_change_when_it_is_noted_again() {
        leave(Ids.GUILD);
        house.clock.advance(HOUR);

        assertThat(leave(Ids.GUILD)).isFalse();

        assertThat(guild().leftAt()).isEqualTo(TestClock.START);
    }

    @Test
    void a_guild_that_never_used_the_bot_is_not_stored_for_being_left() {
        assertThat(leave(Ids.OTHER_GUILD)).isFalse();
        assertThat(join(Ids.OTHER_GUILD)).isFalse();

        assertThat(house.storage.<Boolean>read(
                        stores -> stores.guilds().find(Ids.OTHER_GUILD).isPresent()))
                .isFalse();
    }

    @Test
    void invited_again_it_goes_on_with_the_next_point_of_the_grid_and_catches_up_on_nothing() {
        leave(Ids.GUILD);
        house.pass(HOUR.multipliedBy(50).plusMinutes(20));

        assertThat(join(Ids.GUILD)).isTrue();
        house.pass(Duration.ZERO);
        assertThat(house.discord.sent()).isEmpty();
        house.pass(Duration.ofMinutes(40));

        assertThat(house.discord.pinged()).containsExactly(ANNA);
        assertThat(guild().isLeft()).isFalse();
        assertThat(house.event(event).nextReminderAt()).isEqualTo(TestClock.START.plus(HOUR.multipliedBy(52)));
    }

    @Test
    void a_reminder_that_is_on_its_way_when_the_guild_is_left_is_cancelled() {
        house.discord.readingGives(new Reading.OutOfReach());
        house.pass(HOUR);
        assertThat(house.newestReminder(event).failedTries()).isZero();
        assertThat(house.newestReminder(event).isPending()).isTrue();

        leave(Ids.GUILD);
        house.pass(Duration.ofMinutes(1));

        assertThat(house.newestReminder(event).status())
                .isEqualTo(new ReminderStatus.Failed(house.clock.instant(), ReminderFailure.CANCELLED));
        assertThat(house.discord.told()).isEmpty();
    }

    @Test
    void a_guild_that_is_left_while_its_reminder_is_prepared_gets_none() {
        house.discord.whileListing(() -> leave(Ids.GUILD));

        house.clock.advance(HOUR);
        house.claimReminders.handle();
        SendReminder.Outcome outcome =
                house.sendReminder.handle(house.pendingReminders.find(event).orElseThrow());

        assertThat(outcome).isEqualTo(new SendReminder.Outcome.Cancelled());
        assertThat(house.discord.sent()).isEmpty();
    }

    @Test
    void during_an_outage_a_reminder_rests_however_long_it_lasts_and_comes_once_it_is_over() {
        house.discord.readingGives(new Reading.OutOfReach());
        house.pass(HOUR);
        for (int minute = 0; minute < 600; minute++) {
            house.pass(Duration.ofMinutes(1));
        }
        assertThat(house.newestReminder(event).failedTries()).isZero();

        house.discord.readingGives(null);
        house.pass(Duration.ofMinutes(1));

        assertThat(house.discord.pinged()).containsExactly(ANNA);
    }

    @Test
    void a_new_session_tells_which_guilds_were_left_or_joined_meanwhile() {
        GuildId returned = Ids.OTHER_GUILD;
        house.storage.run(
                stores -> stores.guilds().save(Guilds.aGuild(returned).left(TestClock.START.minusSeconds(1))));
        ReviewGuilds review = new ReviewGuilds(house.storage, house.clock, noteLeft, noteJoined);

        review.handle(new ReviewGuilds.Command(Set.of(returned, new GuildId(7))));

        assertThat(guild().isLeft()).isTrue();
        house.storage.run(stores -> assertThat(stores.guilds().listPresent()).containsExactly(returned));
    }

    @Test
    void after_thirty_days_a_guild_is_removed_with_all_its_events() {
        house.storage.run(stores -> {
            for (int n = 2; n <= 35; n++) {
                stores.events().save(Events.anEvent().ofMessage(n).build());
            }
        });
        leave(Ids.GUILD);

        house.clock.advance(Guild.KEPT_AFTER_LEAVING.minusMillis(1));
        assertThat(purgeGuilds.handleAll(() -> false)).isZero();
        house.clock.advance(Duration.ofMillis(1));
        assertThat(purgeGuilds.handleAll(() -> false)).isEqualTo(1);

        house.storage.run(stores -> {
            assertThat(stores.guilds().find(Ids.GUILD)).isEmpty();
            assertThat(stores.events().count(Ids.GUILD, Set.of(Event.Kind.values())))
                    .isZero();
        });
    }

    @Test
    void a_guild_that_the_bot_is_in_is_never_removed() {
        leave(Ids.GUILD);
        house.clock.advance(Guild.KEPT_AFTER_LEAVING);
        join(Ids.GUILD);

        assertThat(purgeGuilds.handleAll(() -> false)).isZero();
        assertThat(guild().isLeft()).isFalse();
    }

    @Test
    void a_purge_that_is_to_stop_leaves_the_rest() {
        leave(Ids.GUILD);
        house.clock.advance(Guild.KEPT_AFTER_LEAVING);

        assertThat(purgeGuilds.handleAll(() -> true)).isZero();
        assertThat(guild().isLeft()).isTrue();
    }

    private boolean leave(GuildId guild) {
        return noteLeft.handle(new NoteGuildLeft.Command(guild));
    }

    private boolean join(GuildId guild) {
        return noteJoined.handle(new NoteGuildJoined.Command(guild));
    }

    private Guild guild() {
        return house.storage.read(stores -> stores.guilds().find(Ids.GUILD).orElseThrow());
    }
}
