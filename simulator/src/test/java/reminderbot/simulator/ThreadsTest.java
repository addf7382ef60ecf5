package reminderbot.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.channel.ChannelCreateEvent;
import net.dv8tion.jda.api.events.channel.update.ChannelUpdateLockedEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.simulator.model.ChannelKind;
import reminderbot.simulator.model.Permission;

class ThreadsTest {

    private final Heard heard = new Heard();
    private Simulator simulator;
    private RestProbe probe;
    private SimulatedGuild guild;
    private SimulatedChannel channel;
    private SimulatedMember ann;
    private TestBot bot;

    @BeforeEach
    void start() throws InterruptedException {
        simulator = Simulator.start();
        probe = new RestProbe(simulator);
        guild = simulator.addGuild("Chess club");
        channel = guild.addChannel("events");
        ann = guild.addMember("ann");
        bot = TestBot.login(simulator, heard);
    }

    @AfterEach
    void stop() {
        bot.close();
        simulator.close();
        Exchanges.check(simulator);
    }

    @Test
    void a_forums_post_begins_with_a_message_that_has_the_id_of_its_thread() throws InterruptedException {
        SimulatedChannel forum = guild.addChannel(ChannelKind.FORUM, "plans");

        SimulatedMessage post = forum.addPost("Summer cup", ann, "Who plays?");

        assertThat(post.id()).isEqualTo(post.channel().id());
        assertThat(heard.await(ChannelCreateEvent.class).getChannel().getIdLong())
                .isEqualTo(forum.id());
        ThreadChannel thread =
                heard.await(ChannelCreateEvent.class).getChannel().asThreadChannel();
        assertThat(thread.getParentChannel().getType()).isEqualTo(ChannelType.FORUM);
        assertThat(thread.getName()).isEqualTo("Summer cup");
        assertThat(thread.retrieveStartMessage().complete().getContentRaw()).isEqualTo("Who plays?");
        thread.sendMessage("I do").complete();
        assertThat(post.channel().messages()).hasSize(2);
    }

    @Test
    void a_forum_has_no_messages_of_its_own() {
        SimulatedChannel forum = guild.addChannel(ChannelKind.FORUM, "plans");
        String messages = "/channels/%d/messages".formatted(forum.id());

        assertThat(probe.post(messages, "{\"content\":\"hello\"}").body()).contains("50008");
        assertThat(probe.get(messages).body()).contains("50008");
        assertThat(probe.get(messages + "/4711").body()).contains("50008");
        assertThatThrownBy(() -> ann.post(forum, "hello")).isInstanceOf(IllegalStateException.class);
        assertThat(probe.get("/channels/" + forum.id()).body()).contains("\"type\":15");
    }

    @Test
    void an_announcement_channel_has_threads_of_its_own_kind() throws InterruptedException {
        SimulatedChannel news = guild.addChannel(ChannelKind.ANNOUNCEMENT, "news");
        SimulatedMessage message = ann.post(news, "Season begins");
        heard.await(MessageReceivedEvent.class);
        var jdaNews = Objects.requireNonNull(bot.jda().getNewsChannelById(news.id()));

        ThreadChannel thread =
                jdaNews.createThreadChannel("questions", message.id()).complete();

        assertThat(thread.getType()).isEqualTo(ChannelType.GUILD_NEWS_THREAD);
        assertThat(thread.getIdLong()).isEqualTo(message.id());
        assertThat(jdaNews.retrieveMessageById(message.id()).complete().getContentRaw())
                .isEqualTo("Season begins");
    }

    @Test
    void writing_takes_a_thread_out_of_the_archive_and_reacting_does_not() {
        SimulatedChannel thread = channel.addThread("talk", ann);
        SimulatedMessage message = ann.post(thread, "Match on Friday?");
        thread.setArchived(true);
        String path = "/channels/%d/messages".formatted(thread.id());

        assertThat(probe.put("%s/%d/reactions/%s/@me".formatted(path, message.id(), "%E2%9C%85"))
                        .body())
                .contains("50083");
        assertThatThrownBy(() -> ann.react(message, "✅")).hasMessageContaining("archived");
        assertThat(probe.get(path + "/" + message.id()).statusCode()).isEqualTo(200);
        assertThat(archived(thread)).isTrue();

        probe.post(path, "{\"content\":\"hello\"}");
        assertThat(archived(thread)).isFalse();
        thread.setArchived(true);
        ann.post(thread, "hello");
        assertThat(archived(thread)).isFalse();
    }

    @Test
    void in_a_locked_thread_only_those_write_who_manage_threads() throws InterruptedException {
        SimulatedChannel thread = channel.addThread("talk", ann);
        heard.await(ChannelCreateEvent.class);
        thread.setLocked(true);
        assertThat(heard.await(ChannelUpdateLockedEvent.class).getNewValue()).isTrue();
        ThreadChannel jdaThread = Objects.requireNonNull(bot.jda().getThreadChannelById(thread.id()));

        assertThatThrownBy(() -> jdaThread.sendMessage("hello").complete())
                .isInstanceOf(ErrorResponseException.class)
                .hasMessageContaining("160005");
        assertThatThrownBy(() -> ann.post(thread, "hello")).isInstanceOf(IllegalStateException.class);
        thread.setArchived(true);
        assertThat(probe.post("/channels/%d/messages".formatted(thread.id()), "{\"content\":\"hello\"}")
                        .body())
                .contains("160005");
        guild.botRole().grant(Permission.MANAGE_THREADS);
        assertThat(probe.post("/channels/%d/messages".formatted(thread.id()), "{\"content\":\"hello\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_bot_that_is_let_into_a_channel_is_told_of_its_threads() throws InterruptedException {
        channel.deny(guild.everyone(), Permission.VIEW_CHANNEL);
        SimulatedChannel thread = channel.addThread("talk", guild.owner());

        channel.reset(guild.everyone(), Permission.VIEW_CHANNEL);

        heard.awaitRaw("THREAD_LIST_SYNC");
        thread.addToThread(guild.botMember());
        heard.awaitRaw("THREAD_MEMBERS_UPDATE");
        assertThat(bot.jda().getThreadChannelById(thread.id())).isNotNull();
    }

    @Test
    void a_deleted_channel_takes_its_threads_and_messages_with_it() {
        SimulatedMessage message = ann.post(channel, "Match on Friday?");
        SimulatedChannel thread = channel.addThread("talk", ann);
        SimulatedMessage inThread = ann.post(thread, "I play");
        inThread.delete();
        String inThreadPath = "/channels/%d/messages/%d".formatted(thread.id(), inThread.id());
        assertThat(probe.get(inThreadPath).body()).contains("10008");

        channel.delete();

        assertThat(probe.get("/channels/%d/messages/%d".formatted(channel.id(), message.id()))
                        .body())
                .contains("10003");
        assertThat(probe.get(inThreadPath).body()).contains("10003");
        assertThat(message.exists()).isFalse();
    }

    private boolean archived(SimulatedChannel thread) {
        return probe.get("/channels/" + thread.id()).body().contains("\"archived\":true");
    }
}
