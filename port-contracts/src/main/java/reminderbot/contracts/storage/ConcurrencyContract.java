package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.guild.Guild;

/** What {@link reminderbot.domain.storage.UnitOfWork} promises to threads. */
public interface ConcurrencyContract extends StorageContract {
    @Test
    default void read_keeps_its_view_and_holds_no_writer_up() {
        given(stores -> stores.guilds().save(Guilds.aGuild()));

        List<Boolean> seen = unitOfWork().read(stores -> {
            boolean before = stores.guilds().find(Ids.OTHER_GUILD).isPresent();
            CompletableFuture.runAsync(() -> given(others -> others.guilds().save(Guilds.aGuild(Ids.OTHER_GUILD))))
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
            return List.of(before, stores.guilds().find(Ids.OTHER_GUILD).isPresent());
        });

        assertThat(seen).containsExactly(false, false);
        assertThat(unitOfWork().<Optional<Guild>>read(stores -> stores.guilds().find(Ids.OTHER_GUILD)))
                .isPresent();
    }

    @Test
    default void loses_no_update_under_concurrency() {
        int threads = 8;
        int updates = 50;
        given(stores ->
                stores.guilds().save(new Guild(Ids.GUILD, "0", Guilds.aGuild().settings())));
        ExecutorService pool = Executors.newFixedThreadPool(threads);

        CompletableFuture<?>[] running = new CompletableFuture<?>[threads];
        for (int i = 0; i < threads; i++) {
            running[i] = CompletableFuture.runAsync(() -> countUp(updates), pool);
        }
        CompletableFuture.allOf(running).orTimeout(60, TimeUnit.SECONDS).join();
        pool.shutdown();

        assertThat(storedGuild()).map(Guild::name).contains(Integer.toString(threads * updates));
    }

    private void countUp(int updates) {
        for (int i = 0; i < updates; i++) {
            unitOfWork().run(stores -> {
                Guild guild = stores.guilds().find(Ids.GUILD).orElseThrow();
                String next = Integer.toString(Integer.parseInt(guild.name()) + 1);
                stores.guilds().save(new Guild(guild.id(), next, guild.settings()));
            });
        }
    }

    private Optional<Guild> storedGuild() {
        return unitOfWork().read(stores -> stores.guilds().find(Ids.GUILD));
    }
}
