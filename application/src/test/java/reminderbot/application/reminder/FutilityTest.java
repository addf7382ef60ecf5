package reminderbot.application.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reminderbot.application.event.EditEvent;
import reminderbot.application.event.ResumeEvent;
import reminderbot.application.event.Rhythm;
import reminderbot.application.fixture.House;
import reminderbot.application.guild.ChangeSettings;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.guild.PersonToTell;
import reminderbot.application.guild.SettingChange;
import reminderbot.application.reaction.RecordAnswer;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reaction.Reaction;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderStatus;

/** An event is paused by itself after three reminders in a row that reached everybody missing and brought no answer. */
class FutilityTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final UserId ANNA = Ids.user(1);
    private static final UserId BEN = Ids.user(2);
    private static final UserId CLEO = Ids.user(3);

    private final House house = new House();

    @Test
    void in_place_of_a_fourth_reminder_the_event_is_paused_and_a_person_told() {
        EventId event = watchedBy(ANNA, BEN);
        remind(3);
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ACTIVE);

        remind(1);

        assertThat(house.discord.sent()).hasSize(3);
        assertThat(house.event(event).state()).isEqualTo(new EventState.Paused(null));
        assertThat(house.newestReminder(event).status())
                .isEqualTo(new ReminderStatus.Failed(house.clock.instant(), ReminderFailure.CANCELLED));
        assertThat(house.discord.told()).containsExactly(new PersonToTell.News.RemindersFutile());
        remind(5);
        assertThat(house.discord.sent()).hasSize(3);
    }

    @Test
    void a_reaction_after_the_third_is_seen_in_time() {
        EventId event = watchedBy(ANNA, BEN);
        remind(3);

        house.discord.reacts(BEN, "✅");
        remind(3);

        assertThat(house.discord.pinged()).endsWith(ANNA, ANNA, ANNA).hasSize(9);
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ACTIVE);
        remind(1);
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.PAUSED);
    }

    @Test
    void an_answer_in_between_begins_the_count_anew_with_the_reminder_after_it() {
        EventId event = watchedBy(ANNA, BEN, CLEO);
        remind(2);
        house.discord.reacts(BEN, "✅");

        remind(3);

        assertThat(house.event(event).history().futileReminders()).isEqualTo(3);
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ACTIVE);
    }

    @Test
    void a_button_is_an_answer_too_and_so_is_another_answer_of_the_same_person() {
        EventId event = watchedBy(ANNA, BEN);
        press(event, BEN);
        remind(3);
        house.clock.advance(Duration.ofMinutes(1));
        house.storage.run(stores -> stores.reactions()
                .save(Reaction.seen(event, BEN, Answers.NO, AnswerSource.BUTTON, house.clock.instant())));

        remind(1);

        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ACTIVE);
        assertThat(house.event(event).history().futileReminders()).isEqualTo(1);
    }

    @Test
    void an_answer_while_a_reminder_goes_out_is_an_answer_to_it() {
        EventId event = watchedBy(ANNA, BEN);
        house.discord.whileSending(() -> {
            house.clock.advance(Duration.ofSeconds(1));
            press(event, BEN);
        });

        remind(1);

        assertThat(house.event(event).history().futileReminders()).isZero();
    }

    @Test
    void an_answer_of_somebody_who_is_not_expected_does_not_count() {
        EventId event = watchedBy(ANNA, BEN);
        edit(event, null, Ids.user(9));
        remind(3);
        house.clock.advance(Duration.ofMinutes(1));
        press(event, Ids.user(9));

        remind(1);

        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.PAUSED);
    }

    @Test
    void reminders_that_leave_people_waiting_for_their_turn_are_never_futile() {
        UserId[] crowd = IntStream.rangeClosed(1, 101).mapToObj(Ids::user).toArray(UserId[]::new);
        EventId event = watchedBy(crowd);

        remind(5);

        assertThat(house.discord.pinged()).hasSize(500);
        assertThat(house.event(event).history().futileReminders()).isZero();
    }

    @Test
    void reminders_that_reached_some_and_failed_are_not_futile() {
        UserId[] crowd = IntStream.rangeClosed(1, 60).mapToObj(Ids::user).toArray(UserId[]::new);
        EventId event = watchedBy(crowd);
        remind(2);
        house.discord.whileSending(() -> house.discord.sendingGives(
                house.discord.sent().size() % 2 == 0 ? null : new ReminderGateway.Delivery.NotPermitted("50013")));

        remind(1);

        assertThat(house.event(event).history().futileReminders()).isZero();
    }

    @Test
    void a_resume_begins_the_count_anew() {
        EventId event = watchedBy(ANNA);
        remind(4);

        new ResumeEvent(house.storage, house.clock, house.rules).handle(new ResumeEvent.Command(event));
        remind(3);

        assertThat(house.discord.sent()).hasSize(6);
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ACTIVE);
        remind(1);
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.PAUSED);
    }

    @Test
    void an_event_with_a_deadline_still_closes_at_it() {
        EventId event = watchedBy(ANNA);
        Instant deadline = house.clock.instant().plus(HOUR.multipliedBy(6));
        edit(event, deadline);
        remind(4);
        assertThat(house.event(event).state()).isEqualTo(new EventState.Paused(deadline));

        remind(2);

        assertThat(house.discord.sent()).hasSize(3);
        assertThat(house.event(event).state())
                .isEqualTo(new EventState.Closed(EventState.CloseReason.DEADLINE_PASSED, deadline));
    }

    @Test
    void a_countdown_is_never_cut_off() {
        EventId event = watchedBy(ANNA);
        set(new SettingChange.CountdownTimes(
                IntStream.rangeClosed(1, 5).mapToObj(Duration::ofHours).toList()));
        Instant deadline = house.clock.instant().plus(HOUR.multipliedBy(6));
        new EditEvent(house.storage, house.clock, house.rules)
                .handle(new EditEvent.Command(event, null, null, Rhythm.COUNTDOWN, rules -> rules.until(deadline)));

        remind(5);

        assertThat(house.discord.sent()).hasSize(5);
    }

    @Test
    void a_moderator_may_remind_all_the_same() {
        EventId event = watchedBy(ANNA);
        remind(3);
        house.clock.advance(RemindNow.COOLDOWN);

        new RemindNow(house.storage, house.clock, house.rules).handle(new RemindNow.Command(event));
        house.pass(Duration.ZERO);

        assertThat(house.discord.sent()).hasSize(4);
    }

    @Test
    void when_nobody_is_missing_there_is_nothing_to_stop() {
        EventId event = watchedBy(ANNA);
        remind(3);
        house.storage.run(stores -> stores.members().optOut(event, ANNA));

        remind(1);

        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ACTIVE);
    }

    @Test
    void a_guild_may_do_without() {
        EventId event = watchedBy(ANNA);
        set(new SettingChange.FutilityStop(false));

        remind(6);

        assertThat(house.discord.sent()).hasSize(6);
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ACTIVE);
    }

    @Test
    void an_operator_who_tries_the_bot_out_is_not_stopped() {
        HouseRules testing = new HouseRules(OperatingMode.TEST, house.rules.newGuilds());

        assertThat(house.storage.<Boolean>read(stores -> house.rules.stopsWhenFutile(stores, Ids.GUILD)))
                .isTrue();
        assertThat(house.storage.<Boolean>read(stores -> testing.stopsWhenFutile(stores, Ids.GUILD)))
                .isFalse();
    }

    private EventId watchedBy(UserId... audience) {
        house.discord.join(audience);
        return house.watch();
    }

    private void remind(int hours) {
        for (int hour = 0; hour < hours; hour++) {
            house.pass(HOUR);
        }
    }

    private void press(EventId event, UserId user) {
        new RecordAnswer(house.storage, house.clock, house.rules)
                .handle(new RecordAnswer.Command(event, user, Answers.YES, AnswerSource.BUTTON));
    }

    private void edit(EventId event, @Nullable Instant deadline, UserId... excluded) {
        Audience audience = new Audience(Set.of(), Set.of(), Set.of(excluded));
        new EditEvent(house.storage, house.clock, house.rules)
                .handle(new EditEvent.Command(
                        event, null, null, null, rules -> rules.until(deadline).expecting(audience)));
    }

    private void set(SettingChange change) {
        new ChangeSettings(house.storage, house.clock, house.rules)
                .handle(new ChangeSettings.Command(Ids.GUILD, "Guild", change));
    }
}
