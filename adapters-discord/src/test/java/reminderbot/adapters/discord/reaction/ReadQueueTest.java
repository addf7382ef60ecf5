package reminderbot.adapters.discord.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reminderbot.application.event.ListEvents;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.guild.TokenRejected;
import reminderbot.application.reaction.ApplyCompleteRead;
import reminderbot.application.reaction.EventMessages;
import reminderbot.application.reaction.NoteGone;
import reminderbot.application.reaction.RefreshAnswers;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.id.EventId;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.memory.InMemoryStorage;

class ReadQueueTest {
    private final InMemoryStorage storage = new InMemoryStorage();
    private final TestClock clock = new TestClock();
    private final Reads reads = new Reads();
    private final Queue<Duration> retries = new ConcurrentLinkedQueue<>();
    private final BlockingQueue<TokenRejected> rejected = new LinkedBlockingQueue<>();
    private @Nullable ReadQueue queue;

    @AfterEach
    void close() {
        if (queue != null) {
            queue.close();
        }
    }

    @Test
    void requests_within_the_debounce_time_become_one_read() throws InterruptedException {
        store(
                Events.anEvent().ofMessage(1).build(),
                Events.anEvent().ofMessage(2).build());
        ReadQueue debounced = queue(Duration.ofMillis(200));

        for (int i = 0; i < 50; i++) {
            debounced.request(Ids.event(1));
        }
        debounced.request(Ids.event(2));

        assertThat(List.of(reads.next(), reads.next())).containsExactlyInAnyOrder(Ids.event(1), Ids.event(2));
        debounced.request(Ids.event(2));
        assertThat(reads.next()).isEqualTo(Ids.event(2));
    }

    @Test
    void everything_open_is_read_at_once() throws InterruptedException {
        store(
                Events.anEvent().ofMessage(1).build(),
                Events.aPausedEvent().ofMessage(2).build(),
                Events.aClosedEvent().ofMessage(3).build());

        queue(Duration.ofDays(1)).readAll();

        assertThat(List.of(reads.next(), reads.next())).containsExactlyInAnyOrder(Ids.event(1), Ids.event(2));
    }

    @Test
    void a_failed_read_does_not_end_the_queue() throws InterruptedException {
        store(Events.anEvent().ofMessage(1).build());
        ReadQueue undelayed = queue(Duration.ZERO);

        reads.failure = new IllegalStateException("meant");
        undelayed.request(Ids.event(1));
        assertThat(reads.next()).isEqualTo(Ids.event(1));
        reads.failure = null;
        undelayed.request(Ids.event(1));

        assertThat(reads.next()).isEqualTo(Ids.event(1));
    }

    @Test
    void a_read_that_did_not_work_out_is_tried_again_until_it_does_or_the_tries_are_used_up()
            throws InterruptedException {
        store(
                Events.anEvent().ofMessage(1).build(),
                Events.anEvent().ofMessage(2).build());
        ReadQueue undelayed = queue(Duration.ZERO);
        reads.instead = new EventMessages.Reading.Incomplete("page 2 failed");
        retries.addAll(List.of(Duration.ZERO, Duration.ZERO));

        undelayed.request(Ids.event(1));

        assertThat(List.of(reads.next(), reads.next(), reads.next())).containsOnly(Ids.event(1));
        undelayed.request(Ids.event(2));
        assertThat(reads.next()).isEqualTo(Ids.event(2));
    }

    @Test
    void a_read_that_failed_in_a_way_nobody_foresaw_is_tried_again_too() throws InterruptedException {
        store(Events.anEvent().ofMessage(1).build());
        ReadQueue undelayed = queue(Duration.ZERO);
        reads.failure = new IllegalStateException("meant");
        retries.add(Duration.ZERO);

        undelayed.request(Ids.event(1));

        assertThat(List.of(reads.next(), reads.next())).containsOnly(Ids.event(1));
    }

    @Test
    void a_message_that_is_gone_is_not_read_again_here() throws InterruptedException {
        store(
                Events.anEvent().ofMessage(1).build(),
                Events.anEvent().ofMessage(2).build());
        ReadQueue undelayed = queue(Duration.ZERO);
        reads.instead = new EventMessages.Reading.Gone();
        retries.add(Duration.ZERO);

        undelayed.request(Ids.event(1));
        assertThat(reads.next()).isEqualTo(Ids.event(1));
        undelayed.request(Ids.event(2));

        assertThat(reads.next()).isEqualTo(Ids.event(2));
        assertThat(retries).hasSize(1);
    }

    @Test
    void a_rejected_token_is_told_and_not_tried_again() throws InterruptedException {
        store(Events.anEvent().ofMessage(1).build());
        TokenRejected why = new TokenRejected(new IllegalStateException("401"));
        reads.failure = why;
        retries.add(Duration.ZERO);

        queue(Duration.ZERO).request(Ids.event(1));

        assertThat(rejected.poll(10, TimeUnit.SECONDS)).isSameAs(why);
        assertThat(retries).hasSize(1);
    }

    @Test
    void nothing_is_read_after_the_close() {
        store(Events.anEvent().ofMessage(1).build());
        ReadQueue closed = queue(Duration.ofMillis(20));

        closed.request(Ids.event(1));
        closed.close();
        closed.request(Ids.event(1));
        closed.readAll();

        assertThat(reads.seen).isEmpty();
    }

    private ReadQueue queue(Duration debounce) {
        HouseRules rules = new HouseRules(OperatingMode.STANDARD, Guilds.neverQuiet());
        RefreshAnswers refresh = new RefreshAnswers(
                storage,
                clock,
                reads,
                new ApplyCompleteRead(storage, clock, rules),
                new NoteGone(storage, clock, (event, channel, news) -> {}, rules));
        ReadQueue created = new ReadQueue(
                refresh,
                new ListEvents(storage, clock),
                rejected::add,
                new ReadQueue.Pace(debounce, failed -> Optional.ofNullable(retries.poll())));
        queue = created;
        return created;
    }

    private void store(Event... events) {
        storage.run(stores -> {
            stores.guilds().save(Guilds.aGuild());
            List.of(events).forEach(stores.events()::save);
        });
    }

    /** Messages nobody reacted to; keeps what was read. */
    private static final class Reads implements EventMessages {
        private final BlockingQueue<EventId> seen = new LinkedBlockingQueue<>();
        private volatile @Nullable RuntimeException failure;
        private volatile @Nullable Reading instead;

        @Override
        public Reading read(EventPlace place, RequiredReactions required) {
            seen.add(place.id());
            RuntimeException thrown = failure;
            if (thrown != null) {
                throw thrown;
            }
            Reading given = instead;
            return given == null ? new Reading.Complete(Map.of()) : given;
        }

        @Nullable
        EventId next() throws InterruptedException {
            return seen.poll(10, TimeUnit.SECONDS);
        }
    }
}
