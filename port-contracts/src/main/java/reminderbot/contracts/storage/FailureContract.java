package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.storage.StorageException;
import reminderbot.domain.storage.Stores;

/** What {@link reminderbot.domain.storage.UnitOfWork} promises when something goes wrong inside. */
public interface FailureContract extends StorageContract {
    /** A guild nobody stored, so nothing can be stored for it. */
    GuildId UNKNOWN_GUILD = new GuildId(9);

    @Test
    default void work_that_fails_midway_leaves_no_trace_in_any_repository() {
        given(Events.anEvent().build());
        List<Object> before = everything();

        assertThatIllegalStateException()
                .isThrownBy(() -> given(stores -> {
                    writeEverywhere(stores);
                    throw new IllegalStateException("failed midway");
                }))
                .withMessage("failed midway");

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    default void a_refused_write_that_ends_the_work_takes_all_of_it_along() {
        given(Events.anEvent().build());
        List<Object> before = everything();

        assertThatExceptionOfType(StorageException.class)
                .isThrownBy(() -> given(stores -> {
                    writeEverywhere(stores);
                    stores.events().save(Events.anEvent().in(UNKNOWN_GUILD).build());
                }));

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    default void work_that_goes_on_after_a_refused_write_is_kept_without_it() {
        given(Events.anEvent().build());

        given(stores -> {
            stores.reactions().save(Answers.anAnswer(Ids.event(1), Ids.user(1)));
            assertThatExceptionOfType(StorageException.class)
                    .isThrownBy(() -> stores.events()
                            .save(Events.anEvent()
                                    .ofMessage(2)
                                    .in(UNKNOWN_GUILD)
                                    .build()));
            stores.reactions().save(Answers.anAnswer(Ids.event(1), Ids.user(2)));
        });

        assertThat(unitOfWork()
                        .<Integer>read(
                                stores -> stores.reactions().list(Ids.event(1)).size()))
                .isEqualTo(2);
    }

    @Test
    default void reading_goes_on_however_often_reading_work_has_thrown() {
        given(Events.anEvent().build());

        for (int i = 0; i < 20; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> unitOfWork().read(stores -> {
                        throw new IllegalStateException("failed while reading");
                    }));
        }

        assertThat(everything()).isNotEmpty();
    }

    @Test
    default void reading_work_inside_writing_work_sees_what_was_kept_before() {
        given(Events.anEvent().build());
        Guild renamed = new Guild(Ids.GUILD, "Renamed", Guilds.aGuild().settings());

        String seen = unitOfWork().call(stores -> {
            stores.guilds().save(renamed);
            return nameOfGuild();
        });

        assertThat(seen).isEqualTo(Guilds.aGuild().name());
        assertThat(nameOfGuild()).isEqualTo("Renamed");
    }

    private static void writeEverywhere(Stores stores) {
        stores.guilds().save(new Guild(Ids.GUILD, "Renamed", Guilds.settingsChangedThroughout()));
        stores.members().save(Guilds.aMember(Ids.user(1)));
        stores.members().optOut(Ids.event(1), Ids.user(2));
        stores.reactions().save(Answers.anAnswer(Ids.event(1), Ids.user(1)));
        stores.reminderLogs().add(Reminders.aPlanned(Ids.event(1), TestClock.START, List.of(Ids.user(2))));
        stores.events().save(Events.aClosedEvent().build());
        stores.events().save(Events.anEvent().ofMessage(2).build());
    }

    private List<Object> everything() {
        return unitOfWork()
                .read(stores -> List.of(
                        stores.guilds().find(Ids.GUILD),
                        stores.members().find(Ids.GUILD, Ids.user(1)),
                        stores.members().listExcused(Ids.event(1), TestClock.START),
                        stores.reactions().list(Ids.event(1)),
                        stores.reminderLogs().list(Ids.event(1), 10),
                        stores.events().search(Ids.GUILD, "", 10)));
    }

    private String nameOfGuild() {
        return unitOfWork()
                .read(stores -> stores.guilds().find(Ids.GUILD).orElseThrow().name());
    }
}
