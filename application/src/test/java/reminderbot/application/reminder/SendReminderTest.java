package reminderbot.application.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import reminderbot.application.event.PauseEvent;
import reminderbot.application.event.ResumeEvent;
import reminderbot.application.event.UnwatchEvent;
import reminderbot.application.fixture.House;
import reminderbot.application.guild.MemberDirectory;
import reminderbot.application.guild.PersonToTell;
import reminderbot.application.reaction.EventMessages;
import reminderbot.application.reaction.RecordAnswer;
import reminderbot.application.reaction.WithdrawAnswer;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventState;
import reminderbot.domain.event.EventState.CloseReason;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.AnswerSource;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderStatus;

class SendReminderTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final UserId ANNA = Ids.user(1);
    private static final UserId BEN = Ids.user(2);
    private static final UserId CLEO = Ids.user(3);

    private final House house = new House();

    @Test
    void pings_exactly_those_who_have_not_answered() {
        EventId event = watchedBy(ANNA, BEN, CLEO);
        house.discord.reacts(BEN, "✅");

        house.pass(HOUR);

        assertThat(house.discord.pinged()).containsExactly(ANNA, CLEO);
        assertThat(house.newestReminder(event).status()).isEqualTo(new ReminderStatus.Sent(now(), 2));
    }

    @Test
    void nothing_goes_out_before_the_interval_is_over() {
        watchedBy(ANNA);

        house.pass(HOUR.minusMillis(1));

        assertThat(house.discord.sent()).isEmpty();
    }

    @Test
    void repeats_on_the_grid_for_those_still_missing() {
        EventId event = watchedBy(ANNA, BEN);
        house.pass(HOUR);
        house.discord.reacts(ANNA, "❌");

        house.pass(HOUR);

        assertThat(house.discord.pinged()).containsExactly(ANNA, BEN, BEN);
        assertThat(house.event(event).nextReminderAt()).isEqualTo(TestClock.START.plus(HOUR.multipliedBy(3)));
    }

    @Test
    void after_downtime_one_reminder_catches_up_and_the_grid_stays() {
        EventId event = watchedBy(ANNA);

        house.pass(HOUR.multipliedBy(5).plusMinutes(10));
        house.pass(Duration.ofMinutes(5));

        assertThat(house.discord.sent()).hasSize(1);
        assertThat(house.event(event).nextReminderAt()).isEqualTo(TestClock.START.plus(HOUR.multipliedBy(6)));
    }

    @Test
    void a_late_reminder_skips_a_grid_point_less_than_half_an_interval_away() {
        EventId event = watchedBy(ANNA);

        house.pass(HOUR.multipliedBy(5).plusMinutes(31));

        assertThat(house.event(event).nextReminderAt()).isEqualTo(TestClock.START.plus(HOUR.multipliedBy(7)));
    }

    @Test
    void when_only_excused_people_are_left_nothing_is_sent_and_the_event_stays_open() {
        EventId event = watchedBy(ANNA, BEN);
        house.discord.reacts(ANNA, "✅");
        house.storage.run(stores -> stores.members().optOut(event, BEN));

        house.pass(HOUR);

        assertThat(house.discord.sent()).isEmpty();
        assertThat(house.newestReminder(event).status()).isEqualTo(new ReminderStatus.Sent(now(), 0));
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ACTIVE);
        assertThat(house.event(event).history().remindersSent()).isZero();
    }

    @Test
    void when_everybody_has_answered_the_event_closes_as_complete_and_a_person_is_told() {
        EventId event = watchedBy(ANNA);
        house.discord.reacts(ANNA, "✅");

        house.pass(HOUR);

        assertThat(house.discord.sent()).isEmpty();
        assertThat(house.event(event).state()).isEqualTo(new EventState.Closed(CloseReason.COMPLETE, now()));
        assertThat(house.discord.told()).containsExactly(new PersonToTell.News.EventClosed(CloseReason.COMPLETE));
    }

    @Test
    void a_withdrawn_answer_opens_a_complete_event_again_on_a_new_grid() {
        EventId event = watchedBy(ANNA);
        house.discord.reacts(ANNA, "✅");
        house.pass(HOUR);
        house.discord.reacts(ANNA);

        house.clock.advance(Duration.ofMinutes(20));
        house.refreshAnswers.handle(event);

        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ACTIVE);
        assertThat(house.event(event).nextReminderAt()).isEqualTo(now().plus(HOUR));
    }

    @Test
    void after_the_maximum_of_reminders_the_event_closes_and_a_person_is_told() {
        EventId event = watchedBy(ANNA);
        house.neverStops();

        for (int reminder = 1; reminder <= 12; reminder++) {
            house.pass(HOUR.multipliedBy(5));
        }

        assertThat(house.discord.sent()).hasSize(10);
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.CLOSED);
        assertThat(house.discord.told())
                .containsExactly(new PersonToTell.News.EventClosed(CloseReason.MAXIMUM_REACHED));
    }

    @Test
    void a_person_gets_at_most_six_pings_a_day() {
        watchedBy(ANNA);
        house.neverStops();

        for (int reminder = 1; reminder <= 9; reminder++) {
            house.pass(HOUR);
        }

        assertThat(house.discord.pinged()).hasSize(6);
    }

    @Test
    void over_the_mention_cap_fair_turns_reach_everybody_and_the_card_says_how_many_wait() {
        UserId[] crowd =
                LongStream.rangeClosed(1, 130).mapToObj(n -> Ids.user((int) n)).toArray(UserId[]::new);
        watchedBy(crowd);

        house.pass(HOUR);
        assertThat(house.discord.sent())
                .allSatisfy(message -> assertThat(message.figures().waiting()).isEqualTo(30));
        house.pass(HOUR);

        assertThat(house.discord.pinged().subList(0, 130)).containsExactlyInAnyOrder(crowd);
    }

    @Test
    void answers_that_cannot_be_read_ping_nobody_until_they_can() {
        EventId event = watchedBy(ANNA, BEN);
        house.discord.reacts(ANNA, "✅");
        house.discord.readingGives(new EventMessages.Reading.Incomplete("page 2 failed"));

        house.pass(HOUR);
        assertThat(house.discord.sent()).isEmpty();
        house.discord.readingGives(null);
        house.pass(Duration.ofSeconds(10));

        assertThat(house.discord.pinged()).containsExactly(BEN);
        assertThat(house.newestReminder(event).scheduledAt()).isEqualTo(TestClock.START.plus(HOUR));
    }

    @Test
    void an_audience_that_cannot_be_listed_pings_nobody_until_it_can() {
        watchedBy(ANNA);
        house.discord.listingGives(new MemberDirectory.Listing.Unusable("chunk 3 is missing"));

        house.pass(HOUR);
        assertThat(house.discord.sent()).isEmpty();
        house.discord.listingGives(null);
        house.pass(Duration.ofSeconds(10));

        assertThat(house.discord.pinged()).containsExactly(ANNA);
    }

    @Test
    void after_eight_tries_the_reminder_is_given_up_and_a_person_is_told() {
        EventId event = watchedBy(ANNA);
        house.discord.readingGives(new EventMessages.Reading.Incomplete("down"));
        house.pass(HOUR);

        for (int retry = 1; retry <= 7; retry++) {
            house.pass(Duration.ofMinutes(11).minusSeconds(30));
        }

        assertThat(house.newestReminder(event).status())
                .isEqualTo(new ReminderStatus.Failed(now(), ReminderFailure.ANSWERS_UNREADABLE));
        assertThat(house.discord.told()).hasSize(1);
        assertThat(house.event(event).nextReminderAt()).isAfter(now());
    }

    @Test
    void a_paused_event_reminds_nobody_and_goes_on_on_its_grid() {
        EventId event = watchedBy(ANNA);
        new PauseEvent(house.storage, house.clock, house.rules).handle(new PauseEvent.Command(event, null));
        house.pass(HOUR.multipliedBy(3).plusMinutes(20));
        assertThat(house.discord.sent()).isEmpty();

        new ResumeEvent(house.storage, house.clock, house.rules).handle(new ResumeEvent.Command(event));

        assertThat(house.event(event).nextReminderAt()).isEqualTo(TestClock.START.plus(HOUR.multipliedBy(4)));
    }

    @Test
    void a_reminder_on_its_way_is_cancelled_when_the_event_is_paused() {
        EventId event = watchedBy(ANNA);
        house.discord.readingGives(new EventMessages.Reading.Incomplete("down"));
        house.pass(HOUR);
        house.discord.readingGives(null);
        new PauseEvent(house.storage, house.clock, house.rules).handle(new PauseEvent.Command(event, null));

        house.pass(Duration.ofMinutes(1));

        assertThat(house.discord.sent()).isEmpty();
        assertThat(house.newestReminder(event).status())
                .isEqualTo(new ReminderStatus.Failed(now(), ReminderFailure.CANCELLED));
    }

    @Test
    void an_event_unwatched_while_it_is_read_pings_nobody() {
        EventId event = watchedBy(ANNA);
        house.discord.whileReading(() -> new UnwatchEvent(house.storage).handle(new UnwatchEvent.Command(event)));

        house.pass(HOUR);

        assertThat(house.discord.sent()).isEmpty();
    }

    @Test
    void a_refusal_by_discord_blocks_the_event_and_a_person_is_told() {
        EventId event = watchedBy(ANNA);
        house.discord.sendingGives(new ReminderGateway.Delivery.NotPermitted("50013"));

        house.pass(HOUR);

        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.BLOCKED);
        assertThat(house.discord.told()).singleElement().isInstanceOf(PersonToTell.News.EventBlocked.class);
    }

    @Test
    void a_lost_answer_is_looked_for_before_anything_is_sent_again() {
        EventId event = watchedBy(ANNA);
        house.discord.losesAnswers(true);
        house.pass(HOUR);
        house.discord.losesAnswers(false);

        house.pass(Duration.ofSeconds(10));

        assertThat(house.discord.sent()).hasSize(1);
        assertThat(house.newestReminder(event).status()).isEqualTo(new ReminderStatus.Sent(now(), 1));
    }

    @Test
    void what_cannot_be_looked_for_is_not_sent_again() {
        EventId event = watchedBy(ANNA);
        house.discord.sendingGives(new ReminderGateway.Delivery.Failed("timeout"));
        house.pass(HOUR);
        house.discord.sendingGives(null);
        house.discord.searchGives(new ReminderGateway.Search.Unknown("history is not readable"));

        for (int retry = 1; retry <= 7; retry++) {
            house.pass(Duration.ofMinutes(11).minusSeconds(30));
        }

        assertThat(house.discord.sent()).isEmpty();
        assertThat(house.newestReminder(event).status())
                .isEqualTo(new ReminderStatus.Failed(now(), ReminderFailure.UNKNOWN_WHETHER_SENT));
    }

    @Test
    void a_message_deleted_before_its_id_was_known_counts_as_delivered() {
        EventId event = watchedBy(ANNA);
        house.discord.sendingGives(new ReminderGateway.Delivery.DeletedSince());

        house.pass(HOUR);

        assertThat(house.newestReminder(event).status()).isEqualTo(new ReminderStatus.Sent(now(), 1));
    }

    @Test
    void a_later_try_leaves_out_who_has_answered_meanwhile_and_adds_nobody() {
        watchedBy(ANNA, BEN);
        house.discord.sendingGives(new ReminderGateway.Delivery.Failed("503"));
        house.pass(HOUR);
        house.discord.sendingGives(null);
        house.discord.reacts(ANNA, "✅");
        house.discord.join(CLEO);

        house.pass(Duration.ofSeconds(10));

        assertThat(house.discord.pinged()).containsExactly(BEN);
    }

    @ParameterizedTest
    @EnumSource(ReminderStep.class)
    void a_crash_at_any_step_neither_loses_nor_doubles_the_reminder(ReminderStep step) {
        EventId event = watchedBy(ANNA, BEN);
        house.crashAt(step);
        assertThatThrownBy(() -> house.pass(HOUR)).isInstanceOf(House.Crashed.class);

        house.pass(Duration.ofSeconds(1));

        assertThat(house.discord.pinged()).containsExactly(ANNA, BEN);
        assertThat(house.newestReminder(event).isPending()).isFalse();
        assertThat(house.newestReminder(event).scheduledAt()).isEqualTo(TestClock.START.plus(HOUR));
    }

    @ParameterizedTest
    @EnumSource(ReminderStep.class)
    void a_crash_followed_by_hours_of_downtime_still_makes_one_reminder(ReminderStep step) {
        EventId event = watchedBy(ANNA, BEN);
        house.crashAt(step);
        assertThatThrownBy(() -> house.pass(HOUR)).isInstanceOf(House.Crashed.class);
        boolean finished = step == ReminderStep.FINISHED;

        house.pass(Duration.ofHours(3));

        assertThat(house.discord.pinged())
                .containsExactlyElementsOf(finished ? Arrays.asList(ANNA, BEN, ANNA, BEN) : Arrays.asList(ANNA, BEN));
        assertThat(house.newestReminder(event).isPending()).isFalse();
    }

    @Test
    void an_event_paused_while_its_answers_are_read_pings_nobody() {
        EventId event = watchedBy(ANNA);
        house.discord.whileReading(() ->
                new PauseEvent(house.storage, house.clock, house.rules).handle(new PauseEvent.Command(event, null)));

        house.pass(HOUR);

        assertThat(house.discord.sent()).isEmpty();
        assertThat(house.newestReminder(event).status())
                .isEqualTo(new ReminderStatus.Failed(now(), ReminderFailure.CANCELLED));
    }

    @Test
    void an_event_unwatched_while_its_members_are_listed_pings_nobody() {
        EventId event = watchedBy(ANNA);
        house.discord.whileListing(() -> unwatch(event));

        house.pass(HOUR);

        assertThat(house.discord.sent()).isEmpty();
    }

    @Test
    void an_event_watched_anew_while_it_is_reminded_begins_without_a_past() {
        EventId event = watchedBy(ANNA);
        house.discord.whileSending(() -> {
            unwatch(event);
            house.watch();
        });

        house.pass(HOUR);

        assertThat(house.event(event).history().remindersSent()).isZero();
    }

    @Test
    void somebody_who_answers_while_the_members_are_listed_is_left_out() {
        EventId event = watchedBy(ANNA, BEN);
        house.discord.whileListing(() -> new RecordAnswer(house.storage, house.clock, house.rules)
                .handle(new RecordAnswer.Command(event, ANNA, Answers.YES, AnswerSource.REACTION)));

        house.pass(HOUR);

        assertThat(house.discord.pinged()).containsExactly(BEN);
    }

    @Test
    void an_event_is_not_complete_when_somebody_takes_the_answer_back_while_it_is_finished() {
        EventId event = watchedBy(ANNA);
        house.discord.reacts(ANNA, "✅");
        house.discord.whileListing(() -> withdraw(event));

        house.pass(HOUR);

        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.ACTIVE);
    }

    @Test
    void a_complete_event_stays_closed_when_one_of_two_emojis_is_removed() {
        EventId event = watchedBy(ANNA);
        house.discord.reacts(ANNA, "✅", "❓");
        house.pass(HOUR);
        house.clock.advance(Duration.ofMinutes(1));
        house.discord.reacts(ANNA, "❓");

        withdraw(event);
        house.refreshAnswers.handle(event);

        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.CLOSED);
    }

    @Test
    void a_message_whose_answer_was_lost_is_found_before_the_reminder_is_given_up() {
        EventId event = watchedBy(ANNA);
        house.discord.losesAnswers(true);
        house.pass(HOUR);
        house.discord.readingGives(new EventMessages.Reading.Incomplete("down"));

        retrySevenTimes();

        assertThat(house.newestReminder(event).status()).isEqualTo(new ReminderStatus.Sent(now(), 1));
    }

    @Test
    void what_may_have_been_sent_is_never_given_up_as_unsent() {
        EventId event = watchedBy(ANNA);
        house.discord.losesAnswers(true);
        house.pass(HOUR);
        house.discord.readingGives(new EventMessages.Reading.Incomplete("down"));
        house.discord.searchGives(new ReminderGateway.Search.Unknown("down"));

        retrySevenTimes();

        assertThat(house.newestReminder(event).status())
                .isEqualTo(new ReminderStatus.Failed(now(), ReminderFailure.UNKNOWN_WHETHER_SENT));
    }

    @Test
    void a_reminder_that_reached_only_some_counts_towards_the_maximum() {
        UserId[] crowd = IntStream.rangeClosed(1, 60).mapToObj(Ids::user).toArray(UserId[]::new);
        EventId event = watchedBy(crowd);
        Iterator<Boolean> firstPart = Stream.iterate(true, first -> !first).iterator();
        house.discord.whileSending(() -> house.discord.sendingGives(
                firstPart.next() ? null : new ReminderGateway.Delivery.NotPermitted("50013")));

        for (int reminder = 1; reminder <= 12; reminder++) {
            house.pass(Duration.ofHours(25));
            house.storage.run(stores -> stores.events()
                    .find(event)
                    .filter(stuck -> stuck.kind() == Event.Kind.BLOCKED)
                    .ifPresent(stuck -> stores.events().save(stuck.resumed(now().plus(HOUR)))));
        }

        assertThat(house.event(event).history().remindersSent()).isEqualTo(10);
        assertThat(house.event(event).kind()).isEqualTo(Event.Kind.CLOSED);
    }

    @Test
    void what_nobody_foresaw_counts_as_a_try() {
        EventId event = watchedBy(ANNA);
        house.clock.advance(HOUR);
        house.claimReminders.handle();

        SendReminder.Outcome outcome =
                house.sendReminder.unforeseen(house.pendingReminders.find(event).orElseThrow());

        assertThat(outcome).isInstanceOf(SendReminder.Outcome.TriedAgain.class);
        assertThat(house.newestReminder(event).failedTries()).isEqualTo(1);
    }

    private void retrySevenTimes() {
        for (int retry = 1; retry <= 7; retry++) {
            house.pass(Duration.ofMinutes(11).minusSeconds(30));
        }
    }

    private void unwatch(EventId event) {
        new UnwatchEvent(house.storage).handle(new UnwatchEvent.Command(event));
    }

    private void withdraw(EventId event) {
        new WithdrawAnswer(house.storage, house.clock).handle(new WithdrawAnswer.Command(event, ANNA, Answers.YES));
    }

    private EventId watchedBy(UserId... members) {
        house.discord.join(members);
        return house.watch();
    }

    private Instant now() {
        return house.clock.instant();
    }
}
