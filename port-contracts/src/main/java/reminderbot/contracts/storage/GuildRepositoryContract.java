package reminderbot.contracts.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Answers;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildLimits;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.GuildId;

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

    @Test
    default void delete_removes_the_guild_with_everything_of_it_and_nothing_of_another() {
        Event event = Events.anEvent().build();
        Event foreign = Events.anEvent().ofMessage(2).in(Ids.OTHER_GUILD).build();
        given(event, foreign);
        given(stores -> {
            stores.reactions().save(Answers.anAnswer(event.id(), Ids.user(1)));
            stores.reactions().save(Answers.anAnswer(foreign.id(), Ids.user(1)));
            stores.reminderLogs().add(Reminders.aPlanned(event.id(), TestClock.START, List.of(Ids.user(2))));
            stores.members().touch(Ids.GUILD, List.of(Ids.user(1)), TestClock.START);
            stores.members().touch(Ids.OTHER_GUILD, List.of(Ids.user(1)), TestClock.START);
            stores.members().optOut(event.id(), Ids.user(3));
        });

        boolean deleted = unitOfWork().call(stores -> stores.guilds().delete(Ids.GUILD));

        assertThat(deleted).isTrue();
        assertThat(foundGuild()).isEmpty();
        given(event);
        unitOfWork().run(stores -> {
            assertThat(stores.reactions().list(event.id())).isEmpty();
            assertThat(stores.reminderLogs().list(event.id(), 10)).isEmpty();
            assertThat(stores.members().listExcused(event.id(), TestClock.START))
                    .isEmpty();
            assertThat(stores.members().find(Ids.GUILD, Ids.user(1))).isEmpty();
            assertThat(stores.reactions().list(foreign.id())).hasSize(1);
            assertThat(stores.members().find(Ids.OTHER_GUILD, Ids.user(1))).isPresent();
        });
    }

    @Test
    default void since_when_the_bot_is_not_in_a_guild_any_more_is_kept_until_it_is_back() {
        Guild left = Guilds.aGuild().left(TestClock.START.plusMillis(7));
        given(stores -> stores.guilds().save(Guilds.aGuild()));

        given(stores -> stores.guilds().save(left));
        assertThat(foundGuild()).contains(left);

        given(stores -> stores.guilds().save(left.rejoined()));
        assertThat(foundGuild()).contains(Guilds.aGuild());
    }

    @Test
    default void guilds_are_listed_by_id_those_the_bot_is_in_and_those_it_left_long_enough_ago() {
        given(stores -> {
            stores.guilds().save(Guilds.aGuild(new GuildId(3)));
            stores.guilds().save(Guilds.aGuild(new GuildId(1)));
            stores.guilds().save(Guilds.aGuild(new GuildId(5)).left(TestClock.START));
            stores.guilds().save(Guilds.aGuild(new GuildId(4)).left(TestClock.START.minusSeconds(1)));
            stores.guilds().save(Guilds.aGuild(new GuildId(2)).left(TestClock.START.plusMillis(1)));
        });

        unitOfWork().run(stores -> {
            assertThat(stores.guilds().listPresent()).containsExactly(new GuildId(1), new GuildId(3));
            assertThat(stores.guilds().listLeft(TestClock.START)).containsExactly(new GuildId(4), new GuildId(5));
        });
    }

    @Test
    default void delete_says_when_the_guild_is_not_stored() {
        given(stores -> stores.guilds().save(Guilds.aGuild(Ids.OTHER_GUILD)));

        boolean deleted = unitOfWork().call(stores -> stores.guilds().delete(Ids.GUILD));

        assertThat(deleted).isFalse();
    }

    @Test
    default void settings_changed_by_one_unit_of_work_are_seen_by_the_next_whoever_asks() {
        given(stores -> stores.guilds().save(Guilds.aGuild()));
        for (int cap = 1; cap <= 50; cap++) {
            GuildSettings changed = GuildSettings.DEFAULT.with(GuildLimits.DEFAULT.cappedAt(cap));

            given(stores -> stores.guilds().save(new Guild(Ids.GUILD, "Guild", changed)));

            assertThat(CompletableFuture.supplyAsync(this::foundGuild).join())
                    .map(Guild::settings)
                    .contains(changed);
            assertThat(foundGuild()).map(Guild::settings).contains(changed);
        }
    }

    private Optional<Guild> foundGuild() {
        return unitOfWork().read(stores -> stores.guilds().find(Ids.GUILD));
    }
}
