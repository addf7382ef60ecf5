package reminderbot.adapters.discord.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reminderbot.domain.id.GuildId;

class GuildLanesTest {
    private static final GuildId GUILD = new GuildId(1);
    private static final GuildId OTHER = new GuildId(2);

    private final GuildLanes lanes = new GuildLanes(2);

    @AfterEach
    void close() {
        lanes.close();
    }

    @Test
    void a_guilds_work_runs_in_order() throws InterruptedException {
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch end = new CountDownLatch(1);

        IntStream.range(0, 5_000).forEach(n -> lanes.run(GUILD, () -> done.add(n)));
        lanes.run(GUILD, end::countDown);

        assertThat(end.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(done).isEqualTo(IntStream.range(0, 5_000).boxed().toList());
    }

    @Test
    void one_guild_does_not_wait_for_another() throws InterruptedException {
        CountDownLatch hang = new CountDownLatch(1);
        CountDownLatch other = new CountDownLatch(1);

        lanes.run(GUILD, () -> await(hang));
        lanes.run(OTHER, other::countDown);

        assertThat(other.await(10, TimeUnit.SECONDS)).isTrue();
        hang.countDown();
    }

    @Test
    void a_failure_does_not_end_the_lane() throws InterruptedException {
        CountDownLatch next = new CountDownLatch(1);

        lanes.run(GUILD, () -> {
            throw new IllegalStateException("meant");
        });
        lanes.run(GUILD, next::countDown);

        assertThat(next.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void not_even_an_error_ends_the_lane() throws InterruptedException {
        CountDownLatch next = new CountDownLatch(1);

        lanes.run(GUILD, () -> {
            throw new StackOverflowError("meant");
        });
        lanes.run(GUILD, next::countDown);

        assertThat(next.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void what_is_too_much_is_dropped_and_said_so() throws InterruptedException {
        CountDownLatch hang = new CountDownLatch(1);
        CountDownLatch started = new CountDownLatch(1);
        lanes.run(GUILD, () -> {
            started.countDown();
            await(hang);
        });
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();

        IntStream.range(0, GuildLanes.MOST_WAITING)
                .forEach(n -> assertThat(lanes.run(GUILD, () -> {})).isTrue());

        assertThat(lanes.run(GUILD, () -> {})).isFalse();
        assertThat(lanes.run(OTHER, () -> {})).isTrue();
        hang.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
