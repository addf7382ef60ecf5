package reminderbot.adapters.discord.guild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.application.event.RecheckPermissions;
import reminderbot.application.guild.BotPermissions;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.guild.TokenRejected;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.memory.InMemoryStorage;

/** Two guilds with an event each. */
class PermissionWatchTest {
    private final InMemoryStorage storage = new InMemoryStorage();
    private final Looks looks = new Looks();
    private final BlockingQueue<TokenRejected> rejected = new LinkedBlockingQueue<>();
    private @Nullable PermissionWatch watch;

    @BeforeEach
    void store() {
        storage.run(stores -> {
            stores.guilds().save(Guilds.aGuild());
            stores.guilds().save(Guilds.aGuild(Ids.OTHER_GUILD));
            stores.events().save(Events.anEvent().ofMessage(1).build());
            stores.events()
                    .save(Events.anEvent().ofMessage(2).in(Ids.OTHER_GUILD).build());
        });
    }

    @AfterEach
    void close() {
        if (watch != null) {
            watch.close();
        }
    }

    @Test
    void many_changes_at_once_are_checked_once_for_each_guild() throws InterruptedException {
        PermissionWatch debounced = watch(Duration.ofMillis(200));

        for (int i = 0; i < 50; i++) {
            debounced.changed(Ids.GUILD);
        }
        debounced.changed(Ids.OTHER_GUILD);

        assertThat(List.of(looks.next(), looks.next())).containsExactlyInAnyOrder(Ids.GUILD, Ids.OTHER_GUILD);
        debounced.changed(Ids.OTHER_GUILD);
        assertThat(looks.next()).isEqualTo(Ids.OTHER_GUILD);
    }

    @Test
    void a_check_that_fails_does_not_end_the_watch() throws InterruptedException {
        PermissionWatch undelayed = watch(Duration.ZERO);

        looks.failure = new IllegalStateException("meant");
        undelayed.changed(Ids.GUILD);
        assertThat(looks.next()).isEqualTo(Ids.GUILD);
        looks.failure = null;
        undelayed.changed(Ids.GUILD);

        assertThat(looks.next()).isEqualTo(Ids.GUILD);
    }

    @Test
    void a_rejected_token_is_told() throws InterruptedException {
        TokenRejected failure = new TokenRejected(new IllegalStateException("401"));
        looks.failure = failure;

        watch(Duration.ZERO).changed(Ids.GUILD);

        assertThat(rejected.poll(10, TimeUnit.SECONDS)).isSameAs(failure);
    }

    private PermissionWatch watch(Duration debounce) {
        RecheckPermissions recheck = new RecheckPermissions(
                storage,
                new TestClock(),
                looks,
                (event, settings, news) -> {},
                new HouseRules(OperatingMode.STANDARD, GuildSettings.DEFAULT));
        PermissionWatch begun = new PermissionWatch(recheck, rejected::add, debounce);
        watch = begun;
        return begun;
    }

    private static final class Looks implements BotPermissions {
        private final BlockingQueue<GuildId> guilds = new LinkedBlockingQueue<>();
        private volatile @Nullable RuntimeException failure;

        @Override
        public Check check(EventPlace place, ChannelId target) {
            guilds.add(place.guild());
            RuntimeException meant = failure;
            if (meant != null) {
                throw meant;
            }
            return new Check.Known(List.of());
        }

        GuildId next() throws InterruptedException {
            GuildId next = guilds.poll(10, TimeUnit.SECONDS);
            assertThat(next).isNotNull();
            return next;
        }
    }
}
