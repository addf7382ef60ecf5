package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.id.GuildId;
import reminderbot.simulator.SimulatedMessage;

/** The bot notes which guilds it is in, and takes an outage for neither leaving nor joining. */
class GuildsEndToEndTest {
    private final InboundBot bot = new InboundBot();

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void a_guild_that_takes_the_bot_out_and_invites_it_again_is_left_and_joined() {
        SimulatedMessage raid = bot.watched("Raid");

        bot.guild.removeBot();
        bot.eventually(() -> assertThat(leftAt()).contains(bot.clock.instant()));

        bot.members.get(0).react(raid, "✅");
        bot.guild.inviteBot();
        bot.eventually(() -> assertThat(leftAt()).isEmpty());
        bot.eventually(() -> assertThat(bot.stored(raid, bot.members.get(0))).isPresent());
    }

    @Test
    void an_outage_is_no_farewell() {
        bot.watched("Raid");

        bot.guild.beginOutage();
        bot.guild.endOutage();
        // Discord lists a guild once in half a minute, and the list from before the outage is worth nothing.
        bot.clock.advance(Duration.ofSeconds(31));
        SimulatedMessage after = bot.watched("After the outage");

        assertThat(bot.event(after)).isPresent();
        assertThat(leftAt()).isEmpty();
    }

    @Test
    void a_guild_that_was_left_during_an_outage_is_left() {
        bot.watched("Raid");

        bot.guild.beginOutage();
        bot.guild.removeBot();

        bot.eventually(() -> assertThat(leftAt()).isPresent());
    }

    @Test
    void a_new_session_tells_what_happened_unseen() {
        bot.watched("Raid");
        GuildId gone = new GuildId(bot.guild.id() - 1);
        Instant before = bot.clock.instant().minus(Duration.ofDays(1));
        bot.memory.run(stores -> {
            stores.guilds().save(Guilds.aGuild(gone));
            stores.guilds().find(here()).map(guild -> guild.left(before)).ifPresent(stores.guilds()::save);
        });

        bot.simulator.gateway().loseSession();

        bot.eventually(() -> assertThat(bot.memory.<Boolean>read(
                        stores -> stores.guilds().find(gone).orElseThrow().isLeft()))
                .isTrue());
        bot.eventually(() -> assertThat(leftAt()).isEmpty());
    }

    @Test
    void a_guild_that_has_an_outage_when_a_session_begins_is_not_left() {
        bot.watched("Raid");
        GuildId gone = new GuildId(bot.guild.id() - 1);
        bot.memory.run(stores -> stores.guilds().save(Guilds.aGuild(gone)));

        bot.guild.beginOutage();
        bot.simulator.gateway().loseSession();

        bot.eventually(() -> assertThat(bot.memory.<Boolean>read(
                        stores -> stores.guilds().find(gone).orElseThrow().isLeft()))
                .isTrue());
        assertThat(leftAt()).isEmpty();
    }

    private GuildId here() {
        return new GuildId(bot.guild.id());
    }

    private Optional<Instant> leftAt() {
        return bot.memory.read(stores -> stores.guilds().find(here()).map(Guild::leftAt));
    }
}
