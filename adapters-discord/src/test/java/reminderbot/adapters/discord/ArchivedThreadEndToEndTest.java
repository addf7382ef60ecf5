package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.adapters.discord.InboundBot.card;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reminderbot.simulator.InteractionReply;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedGuild;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.model.Permission;

/** A thread that was archived is in no cache, and its events go on all the same. */
class ArchivedThreadEndToEndTest {
    private static final String NO_SUCH_EVENT = "I know no such event here";

    private final InboundBot bot = new InboundBot();
    private final SimulatedMember other =
            bot.guild.addMember("Other", bot.guild.addRole("Too", Permission.MANAGE_EVENTS));

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void an_event_in_it_can_be_managed_by_whoever_sees_its_parent() {
        SimulatedChannel parent = bot.guild.addChannel("parent");
        parent.deny(other, Permission.VIEW_CHANNEL);
        SimulatedMessage raid = archived(parent.addThread("old", bot.moderator, bot.guild.botMember()));

        assertThat(card(bot.answer("event show", raid))).contains("State: active");
        assertThat(bot.answer("event pause", raid).content()).startsWith("Paused");
        assertThat(showToOther(raid).content()).startsWith(NO_SUCH_EVENT);
    }

    @Test
    void an_event_in_a_private_one_is_for_its_members_only() {
        SimulatedMessage raid = archived(bot.channel.addPrivateThread("old", bot.moderator, bot.guild.botMember()));

        assertThat(card(bot.answer("event show", raid))).contains("State: active");
        assertThat(showToOther(raid).content()).startsWith(NO_SUCH_EVENT);
    }

    @Test
    void one_that_was_deleted_holds_no_event() {
        SimulatedChannel thread = bot.channel.addThread("old", bot.moderator, bot.guild.botMember());
        SimulatedMessage raid = archived(thread);

        thread.delete();

        assertThat(bot.answer("event show", raid).content()).startsWith(NO_SUCH_EVENT);
    }

    @Test
    void one_of_another_guild_holds_no_event() {
        SimulatedGuild elsewhere = bot.simulator.addGuild("There");
        SimulatedChannel thread = elsewhere.addChannel("parent").addThread("old", elsewhere.owner());
        SimulatedMessage foreign = elsewhere.owner().post(thread, "Theirs");
        archive(thread);
        bot.watched("Ours");

        bot.store(foreign);

        assertThat(bot.answer("event show", foreign).content()).startsWith(NO_SUCH_EVENT);
    }

    @Test
    void when_discord_does_not_say_nothing_is_guessed() {
        SimulatedChannel thread = bot.channel.addThread("old", bot.moderator, bot.guild.botMember());
        SimulatedMessage raid = archived(thread);

        bot.simulator.faults().on("GET", "/channels/" + thread.id()).status(500);

        assertThat(bot.answer("event show", raid).content()).startsWith("Something went wrong");
    }

    /** An event in this thread, which the bot has forgotten since. */
    private SimulatedMessage archived(SimulatedChannel thread) {
        bot.eventually(() -> assertThat(bot.connection.jda().getThreadChannelById(thread.id()))
                .isNotNull());
        SimulatedMessage raid = bot.watched(thread, "Raid");
        archive(thread);
        return raid;
    }

    private void archive(SimulatedChannel thread) {
        thread.setArchived(true);
        bot.eventually(() -> assertThat(bot.connection.jda().getThreadChannelById(thread.id()))
                .isNull());
    }

    private InteractionReply showToOther(SimulatedMessage event) {
        return bot.answer(other, "event show", Map.of("event", String.valueOf(event.id())));
    }
}
