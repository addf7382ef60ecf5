package reminderbot.application.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import reminderbot.application.event.CloseEvent;
import reminderbot.application.event.UnwatchEvent;
import reminderbot.application.fixture.House;
import reminderbot.application.guild.ChangeSettings;
import reminderbot.application.guild.ForgetMember;
import reminderbot.application.guild.PersonToTell;
import reminderbot.application.guild.SettingChange;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reminder.PartState;
import reminderbot.domain.reminder.ReminderLog;
import reminderbot.domain.reminder.ReminderPart;
import reminderbot.domain.reminder.ReminderPlan;

class RemoveRemindersTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final House house = new House();

    @Test
    void unless_a_guild_wants_it_every_reminder_stays() {
        watchedBy(1);
        house.pass(HOUR);
        house.pass(HOUR);

        house.clock.advance(Duration.ofDays(8));

        assertThat(house.removeReminders.nextDue()).isEmpty();
        assertThat(house.removeReminders.handle()).isZero();
    }

    @Test
    void a_reminder_is_removed_once_the_next_one_is_out() {
        EventId event = watchedBy(1);
        removeAfter(Duration.ofHours(5));
        house.pass(HOUR);
        assertThat(house.removeReminders.handle()).isZero();
        MessageId first = messages(house.newestReminder(event)).get(0);

        house.pass(HOUR);
        assertThat(house.removeReminders.nextDue()).contains(now());
        assertThat(house.removeReminders.handle()).isEqualTo(1);

        assertThat(house.discord.removed()).containsExactly(first);
        assertThat(house.removeReminders.handle()).isZero();
        assertThat(house.removeReminders.nextDue()).contains(now().plus(Duration.ofHours(5)));
    }

    @Test
    void a_reminder_is_removed_after_the_delay_when_no_other_follows() {
        EventId event = watchedBy(1);
        removeAfter(MINUTE.multipliedBy(30));
        house.pass(HOUR);
        new CloseEvent(house.storage, house.clock).handle(new CloseEvent.Command(event));

        house.clock.advance(MINUTE.multipliedBy(30).minusMillis(1));
        assertThat(house.removeReminders.handle()).isZero();
        house.clock.advance(Duration.ofMillis(1));
        assertThat(house.removeReminders.handle()).isEqualTo(1);

        assertThat(house.discord.removed()).hasSize(1);
    }

    @Test
    void every_message_of_it_goes_and_its_pings_still_count() {
        EventId event = watchedBy(60);
        removeAfter(MINUTE);
        house.pass(HOUR);
        house.clock.advance(MINUTE);

        house.removeReminders.handle();

        assertThat(house.discord.removed()).hasSize(2);
        ReminderLog removed = house.newestReminder(event);
        assertThat(parts(removed)).extracting(ReminderPart::state).containsOnly(new PartState.Removed());
        assertThat(Objects.requireNonNull(removed.plan()).usersNotified()).isEqualTo(60);
        assertThat(house.storage.<Integer>read(stores ->
                        stores.reminderLogs().listPings(event, TestClock.START).size()))
                .isEqualTo(60);
    }

    @Test
    void what_failed_is_tried_again_after_a_while_from_where_it_failed() {
        watchedBy(60);
        removeAfter(MINUTE);
        house.pass(HOUR);
        house.clock.advance(MINUTE);
        house.discord.removingGives(new ReminderGateway.Removal.Failed("500"));

        house.removeReminders.handle();
        assertThat(house.removeReminders.nextDue()).contains(now().plus(MINUTE.multipliedBy(10)));
        house.discord.removingGives(null);
        house.clock.advance(MINUTE.multipliedBy(10));
        house.removeReminders.handle();

        assertThat(house.discord.removed()).hasSize(2);
        assertThat(house.removeReminders.nextDue()).isEmpty();
    }

    @Test
    void a_failure_that_does_not_pass_is_not_tried_for_ever() {
        watchedBy(1);
        removeAfter(MINUTE);
        house.pass(HOUR);
        house.discord.removingGives(new ReminderGateway.Removal.Failed("500"));

        house.clock.advance(Duration.ofDays(8));
        house.removeReminders.handle();
        assertThat(house.removeReminders.nextDue()).isPresent();
        house.clock.advance(HOUR);
        house.removeReminders.handle();

        assertThat(house.removeReminders.nextDue()).isEmpty();
    }

    @Test
    void a_refusal_is_told_once_and_not_tried_again() {
        EventId event = watchedBy(60);
        removeAfter(MINUTE);
        house.pass(HOUR);
        house.clock.advance(MINUTE);
        house.discord.removingGives(new ReminderGateway.Removal.NotPermitted("50001"));

        house.removeReminders.handle();

        assertThat(house.discord.told())
                .containsExactly(new PersonToTell.News.RemovalRefused(
                        house.newestReminder(event).key()));
        assertThat(house.removeReminders.nextDue()).isEmpty();
        assertThat(parts(house.newestReminder(event)))
                .allSatisfy(part -> assertThat(part.state()).isInstanceOf(PartState.Delivered.class));
    }

    @Test
    void a_guild_that_has_changed_its_mind_keeps_what_is_there() {
        watchedBy(1);
        removeAfter(MINUTE);
        house.pass(HOUR);
        set(new SettingChange.ReminderRemoval(false));
        house.clock.advance(MINUTE);

        assertThat(house.removeReminders.handle()).isEqualTo(1);

        assertThat(house.discord.removed()).isEmpty();
        assertThat(house.removeReminders.nextDue()).isEmpty();
    }

    @Test
    void reminders_sent_before_a_guild_wanted_it_stay() {
        watchedBy(1);
        house.pass(HOUR);
        removeAfter(HOUR);

        house.pass(HOUR);
        house.removeReminders.handle();

        assertThat(house.discord.removed()).isEmpty();
    }

    @Test
    void a_part_that_went_out_before_a_reminder_failed_is_removed_too() {
        watchedBy(60);
        removeAfter(MINUTE);
        house.discord.whileSending(() -> house.discord.sendingGives(
                house.discord.sent().isEmpty() ? null : new ReminderGateway.Delivery.NotPermitted("50013")));
        house.pass(HOUR);
        house.clock.advance(MINUTE);

        house.removeReminders.handle();

        assertThat(house.discord.removed()).hasSize(1);
    }

    @Test
    void a_reminder_that_pinged_nobody_hastens_nothing() {
        EventId event = watchedBy(1);
        removeAfter(Duration.ofHours(5));
        house.pass(HOUR);
        Instant sent = now();
        house.storage.run(stores -> stores.members().optOut(event, Ids.user(1)));

        house.pass(HOUR);

        assertThat(house.removeReminders.nextDue()).contains(sent.plus(Duration.ofHours(5)));
    }

    @Test
    void an_event_that_is_not_watched_any_more_leaves_nothing_to_do() {
        EventId event = watchedBy(1);
        removeAfter(MINUTE);
        house.pass(HOUR);

        new UnwatchEvent(house.storage).handle(new UnwatchEvent.Command(event));
        house.clock.advance(HOUR);

        assertThat(house.removeReminders.handle()).isZero();
    }

    @Test
    void somebody_forgotten_while_discord_is_waited_for_stays_forgotten() {
        EventId event = watchedBy(1);
        removeAfter(MINUTE);
        house.pass(HOUR);
        house.clock.advance(MINUTE);
        house.discord.whileRemoving(
                () -> new ForgetMember(house.storage).handle(new ForgetMember.Command(Ids.GUILD, Ids.user(1))));

        house.removeReminders.handle();

        assertThat(parts(house.newestReminder(event)))
                .singleElement()
                .isEqualTo(new ReminderPart(1, List.of(), new PartState.Removed()));
    }

    private EventId watchedBy(int people) {
        house.discord.join(IntStream.rangeClosed(1, people).mapToObj(Ids::user).toArray(UserId[]::new));
        return house.watch();
    }

    private void removeAfter(Duration delay) {
        set(new SettingChange.ReminderRemoval(true));
        set(new SettingChange.RemovalDelay(delay));
    }

    private void set(SettingChange change) {
        new ChangeSettings(house.storage, house.clock, house.rules)
                .handle(new ChangeSettings.Command(Ids.GUILD, "Guild", change));
    }

    private Instant now() {
        return house.clock.instant();
    }

    private static List<MessageId> messages(ReminderLog log) {
        return parts(log).stream()
                .flatMap(part -> part.state() instanceof PartState.Delivered delivered
                        ? Stream.of(delivered.message())
                        : Stream.empty())
                .toList();
    }

    private static List<ReminderPart> parts(ReminderLog log) {
        return Optional.ofNullable(log.plan()).map(ReminderPlan::parts).orElseGet(List::of);
    }
}
