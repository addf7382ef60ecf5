package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;

/** What {@link reminderbot.domain.guild.GuildRepository} promises. */
public interface GuildRepositoryContract extends StorageContract {
    @Test
    default void a_guild_that_is_not_stored_is_not_found() {
        given(stores -> stores.guilds().save(Guilds.aGuild(Ids.OTHER_GUILD)));

        assertThat(foundGuild()).isEmpty();
    }

    @Test
    default void a_guild_comes_back_as_it_was_stored() {
        Guild guild = new Guild(Ids.GUILD, "Les Bélugas 🐋 'n' co", Guilds.settingsChangedThroughout());

        given(stores -> stores.guilds().save(guild));

        assertThat(foundGuild()).contains(guild);
    }

    @Test
    default void a_guild_that_set_nothing_has_the_defaults() {
        given(stores -> stores.guilds().save(Guilds.aGuild()));

        assertThat(foundGuild()).contains(Guilds.aGuild());
    }

    @Test
    default void saving_a_guild_again_replaces_name_and_settings_and_keeps_its_events() {
        Event event = Events.anEvent().build();
        given(event);
        Guild changed = new Guild(Ids.GUILD, "New name", Guilds.settingsChangedThroughout());

        given(stores -> stores.guilds().save(changed));

        assertThat(foundGuild()).contains(changed);
        assertThat(unitOfWork().<Optional<Event>>read(stores -> stores.events().find(event.id())))
                .contains(event);
    }

    private Optional<Guild> foundGuild() {
        return unitOfWork().read(stores -> stores.guilds().find(Ids.GUILD));
    }
}
