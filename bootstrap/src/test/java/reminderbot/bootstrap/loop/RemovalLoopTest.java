package reminderbot.bootstrap.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import reminderbot.application.guild.HouseRules;
import reminderbot.application.guild.TokenRejected;
import reminderbot.application.reminder.ReminderGateway;
import reminderbot.application.reminder.ReminderMessage;
import reminderbot.application.reminder.RemoveReminders;
import reminderbot.contracts.fixture.Events;
import reminderbot.contracts.fixture.Guilds;
import reminderbot.contracts.fixture.Ids;
import reminderbot.contracts.fixture.Reminders;
import reminderbot.contracts.fixture.TestClock;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildCleanup;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.reminder.ReminderKey;
import reminderbot.memory.InMemoryStorage;

class RemovalLoopTest {
    private static final Duration LONGEST_SLEEP = Duration.ofSeconds(30);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);
    private static final GuildSettings REMOVING =
            GuildSettings.DEFAULT.with(GuildCleanup.DEFAULT.removingReminders(true));

    private final TestClock clock = new TestClock();
    private final InMemoryStorage storage = new InMemoryStorage();
    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private final List<MessageId> removed = new ArrayList<>();
    private final List<RuntimeException> endings = new ArrayList<>();
    private final RemovalLoop loop = new RemovalLoop(
            new RemoveReminders(
                    storage,
                    clock,
                    new Removing(),
                    (event, settings, news) -> {},
                    new HouseRules(OperatingMode.STANDARD, REMOVING)),
            clock,
            endings::add);

    @Test
    void with_nothing_to_remove_it_sleeps_and_looks_again_before_long() {
        assertThat(loop.tick()).isEqualTo(LONGEST_SLEEP);
    }

    @Test
    void it_removes_what_is_due_and_sleeps_until_the_next_is() {
        sent(1, Duration.ZERO);
        sent(2, Duration.ofSeconds(7));

        assertThat(loop.tick()).isEqualTo(Duration.ofSeconds(7));
        assertThat(removed).hasSize(1);
        clock.advance(Duration.ofSeconds(7));
        assertThat(loop.tick()).isEqualTo(LONGEST_SLEEP);

        assertThat(removed).hasSize(2);
    }

    @Test
    void it_goes_on_until_nothing_is_due_however_much_that_is() {
        for (int n = 1; n <= RemoveReminders.BATCH + 1; n++) {
            sent(n, Duration.ZERO);
        }

        loop.tick();

        assertThat(removed).hasSize(RemoveReminders.BATCH + 1);
    }

    @Test
    void a_failure_nobody_foresaw_ends_nothing() {
        sent(1, Duration.ZERO);
        failures.add(new IllegalStateException("nobody foresaw it"));

        assertThat(loop.tick()).isEqualTo(AFTER_FAILURE);
        assertThat(loop.tick()).isEqualTo(LONGEST_SLEEP);

        assertThat(removed).hasSize(1);
        assertThat(endings).isEmpty();
    }

    @Test
    void a_token_that_was_rejected_ends_the_bot() {
        sent(1, Duration.ZERO);
        TokenRejected rejected = new TokenRejected(new IllegalStateException("401"));
        failures.add(rejected);

        loop.tick();

        assertThat(endings).containsExactly(rejected);
    }

    @Test
    void closing_it_before_it_began_is_no_trouble() {
        loop.close();

        assertThat(removed).isEmpty();
    }

    private void sent(int event, Duration removedIn) {
        storage.run(stores -> {
            stores.guilds().save(new Guild(Ids.GUILD, Guilds.aGuild().name(), REMOVING));
            stores.events().save(Events.anEvent().ofMessage(event).build());
            stores.reminderLogs()
                    .add(Reminders.aSent(Ids.event(event), TestClock.START, List.of(Ids.user(1)), TestClock.START)
                            .removingAt(clock.instant().plus(removedIn)));
        });
    }

    /** Removes whatever it is asked to, and fails as often as it is told to. */
    private final class Removing implements ReminderGateway {
        @Override
        public Removal remove(GuildId guild, ChannelId channel, MessageId message) {
            if (!failures.isEmpty()) {
                throw failures.remove();
            }
            removed.add(message);
            return new Removal.Gone();
        }

        @Override
        public Optional<MessageId> findNewest(ChannelId channel) {
            throw new UnsupportedOperationException("nothing is sent here");
        }

        @Override
        public Delivery send(ReminderMessage message) {
            throw new UnsupportedOperationException("nothing is sent here");
        }

        @Override
        public Search search(ChannelId channel, @Nullable MessageId after, ReminderKey key, int part) {
            throw new UnsupportedOperationException("nothing is sent here");
        }
    }
}
