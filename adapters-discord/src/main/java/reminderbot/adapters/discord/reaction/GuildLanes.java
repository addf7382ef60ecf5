package reminderbot.adapters.discord.reaction;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.discord.interaction.BoundedPool;
import reminderbot.domain.id.GuildId;

/**
 * Runs what concerns one guild in the order in which it came, guilds beside each other. Each guild gets one turn at a
 * time, so a busy one holds nobody up. Thread-safe.
 */
public final class GuildLanes implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GuildLanes.class);

    /** Work of one guild that may wait; beyond that it is dropped, and the next complete read makes up for it. */
    static final int MOST_WAITING = 10_000;

    private static final int MOST_GUILDS = 100_000;

    private final Map<GuildId, Deque<Runnable>> lanes = new ConcurrentHashMap<>();
    private final BoundedPool pool;

    public GuildLanes(int threads) {
        pool = new BoundedPool("answers", threads, MOST_GUILDS);
    }

    /** Runs it after everything else of this guild and returns at once; false when it is dropped. */
    public boolean run(GuildId guild, Runnable task) {
        AtomicBoolean taken = new AtomicBoolean(true);
        AtomicBoolean begins = new AtomicBoolean();
        lanes.compute(guild, (id, lane) -> {
            Deque<Runnable> queue = lane == null ? new ArrayDeque<>() : lane;
            begins.set(lane == null);
            taken.set(queue.size() < MOST_WAITING);
            if (taken.get()) {
                queue.add(task);
            }
            return queue;
        });
        if (begins.get()) {
            turn(guild);
        }
        return taken.get();
    }

    private void turn(GuildId guild) {
        if (!pool.offer(() -> work(guild))) {
            lanes.remove(guild);
        }
    }

    private void work(GuildId guild) {
        next(guild).ifPresent(task -> {
            try {
                task.run();
            } catch (RuntimeException unexpected) {
                LOG.error("answer_not_taken guild={}; the next complete read makes up for it", guild, unexpected);
            } finally {
                turn(guild);
            }
        });
    }

    /** A lane without work is taken away at the same moment, so that new work begins a new one. */
    private Optional<Runnable> next(GuildId guild) {
        AtomicReference<@Nullable Runnable> next = new AtomicReference<>();
        lanes.computeIfPresent(guild, (id, lane) -> {
            Runnable task = lane.poll();
            next.set(task);
            return task == null ? null : lane;
        });
        return Optional.ofNullable(next.get());
    }

    /** Work that has not begun is dropped. */
    @Override
    public void close() {
        lanes.clear();
        pool.close();
    }
}
