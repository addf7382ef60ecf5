package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Reaction;

/** What a storage promises of units that many threads begin at once. */
public interface ConcurrentUnitsContract extends StorageContract {
    /** So many threads at once. */
    int THREADS = 8;

    @Test
    default void of_many_claims_at_once_one_is_taken() {
        given(Events.anEvent().build());

        List<Boolean> taken = atOnce(n -> unitOfWork()
                .call(stores ->
                        stores.reminderLogs().add(Reminders.aClaim(Ids.event(1), TestClock.START.plusSeconds(n)))));

        assertThat(taken).containsOnlyOnce(true).hasSize(THREADS);
    }

    @Test
    default void answers_of_many_people_at_once_are_all_kept() {
        given(Events.anEvent().build());

        atOnce(n -> unitOfWork().call(stores -> {
            for (int i = 0; i < 20; i++) {
                stores.reactions().save(Answers.anAnswer(Ids.event(1), user(n, i)));
            }
            return n;
        }));

        assertThat(answers()).hasSize(THREADS * 20);
    }

    @Test
    default void work_that_fails_beside_others_takes_none_of_them_along() {
        given(Events.anEvent().build());

        List<Boolean> kept = atOnce(n -> {
            boolean all = true;
            for (int i = 0; i < 20; i++) {
                all &= saveAnswer(user(n, i), n % 2 == 0) == (n % 2 == 0);
            }
            return all;
        });

        assertThat(kept).containsOnly(true);
        assertThat(answers())
                .extracting(Reaction::user)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, THREADS)
                        .filter(n -> n % 2 == 0)
                        .boxed()
                        .flatMap(n -> IntStream.range(0, 20).mapToObj(i -> user(n, i)))
                        .toList());
    }

    @Test
    default void who_reads_while_others_write_sees_all_of_a_unit_or_nothing() {
        given(Events.anEvent().build());

        List<Boolean> whole = atOnce(n -> {
            boolean all = true;
            for (int i = 0; i < 50; i++) {
                all &= n % 2 == 0 ? renamedBoth("%d-%d".formatted(n, i)) : bothHaveOneName();
            }
            return all;
        });

        assertThat(whole).containsOnly(true).hasSize(THREADS);
    }

    /** Says whether it was kept. */
    private boolean saveAnswer(UserId user, boolean toBeKept) {
        try {
            unitOfWork().run(stores -> {
                stores.reactions().save(Answers.anAnswer(Ids.event(1), user));
                if (!toBeKept) {
                    throw new IllegalStateException("not to be kept");
                }
            });
            return true;
        } catch (IllegalStateException e) {
            return false;
        }
    }

    private boolean renamedBoth(String name) {
        unitOfWork()
                .run(stores -> List.of(Ids.GUILD, Ids.OTHER_GUILD)
                        .forEach(id -> stores.guilds()
                                .save(new Guild(id, name, Guilds.aGuild().settings()))));
        return true;
    }

    private boolean bothHaveOneName() {
        return unitOfWork().read(stores -> {
            String one = stores.guilds().find(Ids.GUILD).orElseThrow().name();
            String other = stores.guilds().find(Ids.OTHER_GUILD).orElseThrow().name();
            return one.equals(other) || (one.startsWith("Guild ") && other.startsWith("Guild "));
        });
    }

    private static UserId user(int thread, int n) {
        return Ids.user(1 + thread * 100 + n);
    }

    private List<Reaction> answers() {
        return unitOfWork().read(stores -> stores.reactions().list(Ids.event(1)));
    }

    /** Runs it for every n from 0 on, each in a thread of its own, and gives what came of each. */
    private static <T> List<T> atOnce(IntFunction<T> work) {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<CompletableFuture<T>> running = IntStream.range(0, THREADS)
                    .mapToObj(n -> CompletableFuture.supplyAsync(() -> work.apply(n), pool))
                    .toList();
            return running.stream()
                    .map(one -> one.orTimeout(60, TimeUnit.SECONDS).join())
                    .toList();
        } finally {
            pool.shutdown();
        }
    }
}
