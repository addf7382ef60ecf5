package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.Stores;

/** What {@link reminderbot.domain.storage.UnitOfWork} promises. */
public interface UnitOfWorkContract extends StorageContract {
    @Test
    default void call_returns_what_the_work_returns_and_keeps_what_it_wrote() {
        String result = unitOfWork().call(stores -> {
            stores.guilds().save(Guilds.aGuild());
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(storedGuild()).contains(Guilds.aGuild());
    }

    @Test
    default void work_sees_what_it_wrote_itself() {
        Optional<Guild> seen = unitOfWork().call(stores -> {
            stores.guilds().save(Guilds.aGuild());
            return stores.guilds().find(Ids.GUILD);
        });

        assertThat(seen).contains(Guilds.aGuild());
    }

    @Test
    default void keeps_nothing_when_the_work_throws() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> unitOfWork().run(stores -> {
                    stores.guilds().save(Guilds.aGuild());
                    throw new UnsupportedOperationException("the work failed");
                }))
                .withMessage("the work failed");

        assertThat(storedGuild()).isEmpty();
    }

    @Test
    default void goes_on_working_after_work_that_threw() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> unitOfWork().run(stores -> {
                    stores.guilds().save(Guilds.aGuild());
                    throw new AssertionError("not even an exception");
                }));

        given(stores -> stores.guilds().save(Guilds.aGuild(Ids.OTHER_GUILD)));

        assertThat(storedGuild()).isEmpty();
        assertThat(unitOfWork().<Optional<Guild>>read(stores -> stores.guilds().find(Ids.OTHER_GUILD)))
                .isPresent();
    }

    @Test
    default void read_returns_what_the_work_returns() {
        given(stores -> stores.guilds().save(Guilds.aGuild()));

        String name = unitOfWork()
                .read(stores -> stores.guilds().find(Ids.GUILD).map(Guild::name).orElse("none"));

        assertThat(name).isEqualTo(Guilds.aGuild().name());
    }

    @Test
    default void reading_work_must_not_write() {
        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> unitOfWork().read(stores -> {
                    stores.guilds().save(Guilds.aGuild());
                    return true;
                }));

        assertThat(storedGuild()).isEmpty();
    }

    @Test
    default void writing_work_inside_writing_work_fails_at_once() {
        assertThatIllegalStateException()
                .isThrownBy(() -> unitOfWork().run(stores -> {
                    stores.guilds().save(Guilds.aGuild());
                    given(inner -> inner.guilds().save(Guilds.aGuild(Ids.OTHER_GUILD)));
                }));

        assertThat(storedGuild()).isEmpty();
    }

    @Test
    default void repositories_fail_once_the_unit_of_work_has_ended() {
        List<Stores> leaked = new ArrayList<>();
        given(leaked::add);
        boolean kept = unitOfWork().read(leaked::add);

        assertThat(kept).isTrue();
        assertThat(leaked)
                .allSatisfy(stores -> assertThatExceptionOfType(StorageException.class)
                        .isThrownBy(() -> stores.guilds().find(Ids.GUILD)));
    }

    private Optional<Guild> storedGuild() {
        return unitOfWork().read(stores -> stores.guilds().find(Ids.GUILD));
    }
}
