package reminderbot.adapters.discord.guild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reminderbot.adapters.discord.TestDiscord;
import reminderbot.application.guild.BotPermissions.Check;
import reminderbot.application.guild.BotPermissions.Lack;
import reminderbot.application.guild.BotPermissions.Needed;
import reminderbot.domain.id.ChannelId;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.model.Permission;

class JdaBotPermissionsTest {
    private final TestDiscord discord = new TestDiscord();
    private final SimulatedChannel channel = discord.guild.addChannel("general");
    private final SimulatedChannel target = discord.guild.addChannel("reminders");
    private final SimulatedMember ann = discord.guild.addMember("Ann");
    private final JdaBotPermissions permissions = new JdaBotPermissions(discord.connection::jda, discord.lookup);

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void nothing_lacks_where_everybody_may_do_everything() {
        discord.connect();

        assertThat(check(channel, channel)).isEqualTo(nothing());
        assertThat(check(channel, target)).isEqualTo(nothing());
    }

    @Test
    void the_event_is_to_be_read_and_the_reminder_to_be_written() {
        channel.deny(discord.guild.everyone(), Permission.READ_MESSAGE_HISTORY, Permission.SEND_MESSAGES);
        target.deny(discord.guild.everyone(), Permission.READ_MESSAGE_HISTORY, Permission.SEND_MESSAGES);
        discord.connect();

        assertThat(check(channel, channel))
                .isEqualTo(lacks(lack(channel, Needed.READ_MESSAGE_HISTORY, Needed.SEND_MESSAGES)));
        assertThat(check(channel, target))
                .isEqualTo(lacks(lack(channel, Needed.READ_MESSAGE_HISTORY), lack(target, Needed.SEND_MESSAGES)));
    }

    @Test
    void links_to_embed_are_no_must() {
        channel.deny(discord.guild.everyone(), Permission.EMBED_LINKS, Permission.ADD_REACTIONS);
        discord.connect();

        assertThat(check(channel, channel)).isEqualTo(nothing());
    }

    @Test
    void a_change_counts_at_once() {
        discord.connect();

        target.deny(discord.guild.botRole(), Permission.VIEW_CHANNEL);
        discord.awaitHeard();
        assertThat(check(channel, target)).isInstanceOf(Check.Known.class).isNotEqualTo(nothing());
        target.reset(discord.guild.botRole(), Permission.VIEW_CHANNEL);
        discord.awaitHeard();

        assertThat(check(channel, target)).isEqualTo(nothing());
    }

    @Test
    void threads_have_a_permission_of_their_own_archived_or_not() {
        SimulatedChannel thread = target.addThread("thread", ann);
        target.deny(discord.guild.everyone(), Permission.SEND_MESSAGES_IN_THREADS);
        discord.connect();

        assertThat(check(channel, thread)).isEqualTo(lacks(lack(thread, Needed.SEND_MESSAGES_IN_THREADS)));
        thread.setArchived(true);
        discord.awaitHeard();
        assertThat(check(channel, thread)).isEqualTo(lacks(lack(thread, Needed.SEND_MESSAGES_IN_THREADS)));
    }

    @Test
    void in_a_locked_thread_only_those_who_manage_threads_write() {
        SimulatedChannel thread = target.addThread("thread", ann);
        thread.setLocked(true);
        discord.connect();

        assertThat(check(channel, thread)).isEqualTo(lacks(lack(thread, Needed.MANAGE_THREADS)));
        assertThat(check(thread, channel)).isEqualTo(nothing());
    }

    @Test
    void a_private_thread_without_the_bot_cannot_be_seen() {
        SimulatedChannel thread = target.addPrivateThread("thread", ann);
        SimulatedChannel joined = target.addPrivateThread("joined", ann, discord.guild.botMember());
        discord.connect();

        assertThat(check(channel, joined)).isEqualTo(nothing());
        assertThat(check(channel, thread)).isEqualTo(lacks(lack(thread, Needed.VIEW_CHANNEL)));
    }

    @Test
    void a_target_that_is_gone_lacks_but_of_a_channel_of_the_event_that_is_gone_nothing_is_known() {
        SimulatedMessage message = ann.post(channel, "Who is in?");
        discord.connect();
        var place = discord.place(message);
        target.delete();
        discord.awaitHeard();
        assertThat(permissions.check(place, id(target))).isEqualTo(lacks(lack(target, Needed.VIEW_CHANNEL)));

        channel.delete();
        discord.awaitHeard();

        assertThat(permissions.check(place, place.channel())).isInstanceOf(Check.Unknown.class);
    }

    @Test
    void during_an_outage_nothing_is_known() {
        discord.connect();
        SimulatedMessage message = ann.post(channel, "Who is in?");
        var place = discord.place(message);

        discord.guild.beginOutage();
        discord.awaitHeard();

        assertThat(permissions.check(place, place.channel())).isInstanceOf(Check.Unknown.class);
    }

    private Check check(SimulatedChannel event, SimulatedChannel reminders) {
        return permissions.check(discord.place(discord.guild.owner().post(event, "Who is in?")), id(reminders));
    }

    private static Check nothing() {
        return lacks();
    }

    private static Check lacks(Lack... lacks) {
        return new Check.Known(List.of(lacks));
    }

    private static Lack lack(SimulatedChannel channel, Needed... needed) {
        return new Lack(id(channel), Set.of(needed));
    }

    private static ChannelId id(SimulatedChannel channel) {
        return new ChannelId(channel.id());
    }
}
