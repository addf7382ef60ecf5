package reminderbot.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reminderbot.application.fixture.House;
import reminderbot.application.guild.MemberDirectory;
import reminderbot.application.reaction.EventMessages;
import reminderbot.application.refusal.Refusal;
import reminderbot.application.refusal.Refused;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Countdown;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.id.UserId;

class WatchEventTest {
    private static final EventPlace PLACE = new EventPlace(Ids.GUILD, Ids.CHANNEL, Ids.message(1));

    private final House house = new House();

    @Test
    void answers_that_are_there_already_count_from_the_start() {
        house.discord.join(Ids.user(1), Ids.user(2));
        house.discord.reacts(Ids.user(1), "✅");

        WatchEvent.Outcome outcome = house.watchEvent.handle(command());

        assertThat(outcome).isInstanceOfSatisfying(WatchEvent.Outcome.Watched.class, watched -> {
            assertThat(watched.roll().answered()).containsExactly(Ids.user(1));
            assertThat(watched.roll().missing()).containsExactly(Ids.user(2));
            assertThat(watched.event().nextReminderAt()).isEqualTo(TestClock.START.plus(Duration.ofHours(1)));
        });
        assertThat(house.storage.<Integer>read(
                        stores -> stores.reactions().list(PLACE.id()).size()))
                .isEqualTo(1);
    }

    @Test
    void a_large_audience_is_asked_about_and_nothing_is_stored_before() {
        house.discord.join(IntStream.rangeClosed(1, 51).mapToObj(Ids::user).toArray(UserId[]::new));

        assertThat(house.watchEvent.handle(command())).isInstanceOf(WatchEvent.Outcome.NeedsConfirmation.class);
        assertThat(isStored()).isFalse();

        assertThat(house.watchEvent.handle(command().confirm())).isInstanceOf(WatchEvent.Outcome.Watched.class);
        assertThat(isStored()).isTrue();
    }

    @Test
    void fifty_people_are_not_a_large_audience() {
        house.discord.join(IntStream.rangeClosed(1, 50).mapToObj(Ids::user).toArray(UserId[]::new));

        assertThat(house.watchEvent.handle(command())).isInstanceOf(WatchEvent.Outcome.Watched.class);
    }

    @Test
    void a_message_is_watched_once() {
        house.watch();

        assertRefused(command(), Refusal.ALREADY_WATCHED);
    }

    @Test
    void a_message_whose_answers_cannot_be_read_is_not_watched() {
        house.discord.readingGives(new EventMessages.Reading.Incomplete("timeout"));
        assertRefused(command(), Refusal.ANSWERS_UNREADABLE);

        house.discord.readingGives(new EventMessages.Reading.Gone());
        assertRefused(command(), Refusal.NO_SUCH_MESSAGE);
        assertThat(isStored()).isFalse();
    }

    @Test
    void a_message_whose_audience_cannot_be_listed_is_not_watched() {
        house.discord.listingGives(new MemberDirectory.Listing.Unusable("chunk missing"));

        assertRefused(command(), Refusal.AUDIENCE_UNREADABLE);
        assertThat(isStored()).isFalse();
    }

    @Test
    void an_interval_is_five_minutes_to_seven_days() {
        assertRefused(every(Duration.ofMinutes(5).minusSeconds(1)), Refusal.INTERVAL_OUT_OF_RANGE);
        assertRefused(every(Duration.ofDays(7).plusSeconds(1)), Refusal.INTERVAL_OUT_OF_RANGE);
        assertThat(house.watchEvent.handle(every(Duration.ofMinutes(5))))
                .isInstanceOf(WatchEvent.Outcome.Watched.class);
    }

    @Test
    void an_event_may_count_down_to_its_deadline_by_the_times_of_its_guild() {
        Instant deadline = TestClock.START.plus(Duration.ofDays(3));

        assertThat(house.watchEvent.handle(command(null, deadline, Rhythm.COUNTDOWN)))
                .isInstanceOfSatisfying(WatchEvent.Outcome.Watched.class, watched -> {
                    assertThat(watched.event().rules().countdown()).isEqualTo(Countdown.DEFAULT);
                    assertThat(watched.event().nextReminderAt()).isEqualTo(deadline.minus(Duration.ofDays(2)));
                });
    }

    @Test
    void a_deadline_alone_leaves_the_interval() {
        Instant deadline = TestClock.START.plus(Duration.ofDays(3));

        assertThat(house.watchEvent.handle(command(null, deadline, null)))
                .isInstanceOfSatisfying(
                        WatchEvent.Outcome.Watched.class,
                        watched -> assertThat(watched.event().nextReminderAt())
                                .isEqualTo(TestClock.START.plus(Duration.ofHours(1))));
    }

    @Test
    void without_a_deadline_there_is_nothing_to_count_down_to() {
        assertRefused(command(null, null, Rhythm.COUNTDOWN), Refusal.COUNTDOWN_WITHOUT_DEADLINE);
    }

    private void assertRefused(WatchEvent.Command command, Refusal refusal) {
        assertThatThrownBy(() -> house.watchEvent.handle(command))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private boolean isStored() {
        return house.storage.read(stores -> stores.events().find(PLACE.id()).isPresent());
    }

    private static WatchEvent.Command command() {
        return WatchEvent.Command.withDefaults(PLACE, "Guild", new EventTitle("Cup final"), Ids.user(99));
    }

    private static WatchEvent.Command every(Duration interval) {
        return command(interval, null, null);
    }

    private static WatchEvent.Command command(
            @Nullable Duration interval, @Nullable Instant deadline, @Nullable Rhythm rhythm) {
        return new WatchEvent.Command(
                PLACE,
                "Guild",
                new EventTitle("Cup final"),
                Ids.user(99),
                interval,
                null,
                Audience.EVERYBODY,
                null,
                null,
                deadline,
                rhythm,
                false);
    }
}
