package reminderbot.application.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.application.fixture.House;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.domain.id.GuildId;

class PrepareMembersTest {
    private final House house = new House();
    private final Instant now = house.clock.instant();
    private final PrepareMembers prepareMembers = new PrepareMembers(house.storage, house.discord);

    @BeforeEach
    void storeGuilds() {
        house.storage.run(stores -> {
            stores.guilds().save(Guilds.aGuild(Ids.GUILD));
            stores.guilds().save(Guilds.aGuild(Ids.OTHER_GUILD));
        });
    }

    @Test
    void guilds_are_prepared_once_each_in_the_order_in_which_they_are_due() {
        due(Ids.GUILD, 1, now.plusSeconds(60));
        due(Ids.OTHER_GUILD, 2, now.plusSeconds(30));
        due(Ids.GUILD, 3, now.plusSeconds(90));

        prepareMembers.upcoming(now);

        assertThat(house.discord.prepared()).containsExactly(Ids.OTHER_GUILD, Ids.GUILD);
    }

    @Test
    void a_guild_with_nothing_due_soon_is_left_alone() {
        due(Ids.GUILD, 1, now.plus(PrepareMembers.AHEAD).plusMillis(1));

        prepareMembers.upcoming(now);
        assertThat(house.discord.prepared()).isEmpty();

        prepareMembers.upcoming(now.plus(Duration.ofMillis(1)));
        assertThat(house.discord.prepared()).containsExactly(Ids.GUILD);
    }

    private void due(GuildId guild, int message, Instant at) {
        house.storage.run(stores -> stores.events()
                .save(Events.anEvent().in(guild).ofMessage(message).dueAt(at).build()));
    }
}
