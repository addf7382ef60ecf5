package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reminderbot.domain.event.Event;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedMessage;

/** What the gateway says of messages and channels is a reason to ask, and nothing more. */
class GoneEndToEndTest {
    private final InboundBot bot = new InboundBot();

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void a_deleted_message_is_asked_for_and_noted_as_gone() {
        SimulatedMessage raid = bot.watched("Raid");
        SimulatedMessage other = bot.watched("Another raid");

        raid.delete();

        bot.eventually(() -> assertThat(goneSince(raid)).contains(bot.clock.instant()));
        assertThat(goneSince(other)).isEmpty();
    }

    @Test
    void a_deleted_channel_takes_the_events_in_it_and_in_its_threads() {
        SimulatedChannel doomed = bot.guild.addChannel("doomed");
        SimulatedMessage inside = bot.watched(doomed, "Raid");
        SimulatedMessage inThread = bot.watched(doomed.addThread("thread", bot.moderator), "Raid in a thread");
        SimulatedMessage elsewhere = bot.watched("Elsewhere");

        doomed.delete();

        bot.eventually(() -> {
            assertThat(goneSince(inside)).isPresent();
            assertThat(goneSince(inThread)).isPresent();
        });
        assertThat(goneSince(elsewhere)).isEmpty();
    }

    @Test
    void a_deleted_thread_takes_its_events_also_when_it_was_archived() {
        SimulatedChannel thread = bot.channel.addThread("thread", bot.moderator);
        SimulatedMessage inThread = bot.watched(thread, "Raid in a thread");
        thread.setArchived(true);

        thread.delete();

        bot.eventually(() -> assertThat(goneSince(inThread)).isPresent());
    }

    @Test
    void an_outage_says_nothing_of_messages_and_its_end_has_them_read() {
        SimulatedMessage raid = bot.watched("Raid");

        bot.guild.beginOutage();
        bot.guild.endOutage();
        bot.members.get(0).react(raid, "✅");

        bot.eventually(() -> assertThat(bot.stored(raid, bot.members.get(0))).isPresent());
        assertThat(goneSince(raid)).isEmpty();
    }

    private Optional<Instant> goneSince(SimulatedMessage message) {
        return bot.event(message).map(Event::history).map(history -> history.goneSince());
    }
}
