package reminderbot.application.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildCleanup;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.GuildId;
import reminderbot.memory.InMemoryStorage;

class PurgeEventsTest {
    private final TestClock clock = new TestClock();
    private final InMemoryStorage storage = new InMemoryStorage();
    private final PurgeEvents purge = new PurgeEvents(storage, clock);

    @BeforeEach
    void closeMoreThanOneBatchInEachOfTwoGuilds() {
        GuildSettings forgetful = GuildSettings.DEFAULT.with(GuildCleanup.DEFAULT.keepingClosed(7));
        storage.run(stores -> {
            stores.guilds().save(Guilds.aGuild());
            stores.guilds().save(new Guild(Ids.OTHER_GUILD, "Forgetful", forgetful));
            for (int n = 1; n <= 25; n++) {
                stores.events().save(Events.aClosedEvent().ofMessage(n).build());
                stores.events()
                        .save(Events.anArchivedEvent()
                                .ofMessage(100 + n)
                                .in(Ids.OTHER_GUILD)
                                .build());
            }
            stores.events().save(Events.anEvent().ofMessage(99).build());
        });
    }

    @Test
    void each_guild_keeps_what_is_over_for_as_long_as_it_wants() {
        clock.advance(Duration.ofDays(7));
        assertThat(purge.handleAll(() -> false)).isZero();

        clock.advance(Duration.ofMillis(1));
        assertThat(purge.handleAll(() -> false)).isEqualTo(25);
        assertThat(left(Ids.OTHER_GUILD)).isZero();

        clock.advance(Duration.ofDays(83));
        assertThat(purge.handleAll(() -> false)).isEqualTo(25);
        assertThat(left(Ids.GUILD)).isEqualTo(1);
    }

    @Test
    void a_purge_that_is_to_stop_ends_after_the_batch() {
        clock.advance(Duration.ofDays(100));
        int[] asked = {0};

        assertThat(purge.handleAll(() -> asked[0]++ >= 2)).isEqualTo(20);
    }

    private int left(GuildId guild) {
        return storage.read(stores -> stores.events().count(guild, Set.of(Event.Kind.values())));
    }

    @Test
    void a_guild_that_was_left_is_not_looked_through() {
        storage.run(stores -> stores.guilds().save(Guilds.aGuild().left(TestClock.START)));
        clock.advance(Duration.ofDays(100));

        assertThat(purge.handleAll(() -> false)).isEqualTo(25);
        assertThat(left(Ids.GUILD)).isEqualTo(26);
    }
}
