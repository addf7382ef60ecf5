package reminderbot.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageReaction;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.events.message.MessageDeleteEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.internal.requests.RestActionImpl;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.recording.SentMessage;

class MessagesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TestClock clock = new TestClock();
    private final Heard heard = new Heard();
    private Simulator simulator;
    private SimulatedGuild guild;
    private SimulatedChannel channel;
    private SimulatedMember ann;
    private TestBot bot;

    @BeforeEach
    void start() throws InterruptedException {
        simulator = Simulator.start(SimulatorOptions.defaults().withClock(clock));
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
    void a_message_is_recorded_with_those_it_really_pings() {
        SimulatedMember bob = guild.addMember("bob");
        SimulatedMessage event = ann.post(channel, "Match on Friday?");

        jdaChannel()
                .sendMessage("Please answer: %s %s".formatted(ann.mention(), bob.mention()))
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .mentionUsers(bob.id())
                .mentionRepliedUser(false)
                .setMessageReference(event.id())
                .setNonce("first-1")
                .complete();

        SentMessage sent = simulator.records().awaitMessages(1, PATIENCE).get(0);
        assertThat(sent.pings().everyUser()).containsExactly(bob.id());
        assertThat(sent.replyTo()).isEqualTo(event.id());
        assertThat(sent.nonce()).isEqualTo("first-1");
        assertThat(sent.channelId()).isEqualTo(channel.id());
        assertThat(sent.allowedMentions().path("parse")).isEmpty();
    }

    @Test
    void without_limits_everybody_mentioned_and_the_author_replied_to_are_pinged() {
        SimulatedMember bob = guild.addMember("bob");
        SimulatedMessage event = ann.post(channel, "Match on Friday?");

        jdaChannel()
                .sendMessage("Hello " + bob.mention())
                .setMessageReference(event.id())
                .complete();

        assertThat(simulator.records().messagesSent().get(0).pings().everyUser())
                .containsExactlyInAnyOrder(ann.id(), bob.id());
    }

    @Test
    void the_same_nonce_posts_one_message_for_some_minutes() {
        long first = send("hello", "key-1");
        long again = send("hello", "key-1");
        clock.advance(Duration.ofMinutes(6));
        long later = send("hello", "key-1");

        assertThat(again).isEqualTo(first);
        assertThat(later).isNotEqualTo(first);
        assertThat(simulator.records().messagesSent()).hasSize(2);
    }

    @Test
    void a_nonce_of_a_deleted_message_answers_unknown_message() {
        send("hello", "key-1");
        channel.messages().get(0).delete();

        assertRefused(ErrorResponse.UNKNOWN_MESSAGE, () -> send("hello", "key-1"));
    }

    @Test
    void embeds_and_buttons_come_back() {
        jdaChannel()
                .sendMessageEmbeds(new EmbedBuilder()
                        .setTitle("Match")
                        .addField("missing", "2", true)
                        .build())
                .setComponents(ActionRow.of(Button.success("yes", "Yes"), Button.link("https://example.org", "Rules")))
                .complete();

        SimulatedMessage shown = channel.messages().get(0);
        assertThat(shown.buttons()).extracting(SimulatedButton::label).containsExactly("Yes", "Rules");
        assertThat(shown.button("Yes").customId()).isEqualTo("yes");
        assertThat(shown.body().embeds().get(0).path("title").asText()).isEqualTo("Match");
    }

    @Test
    void a_button_with_an_emoji_of_a_strange_guild_is_refused() {
        Button strange = Button.primary("a", Emoji.fromCustom("party", 4_711L, false));

        assertRefused(
                ErrorResponse.INVALID_FORM_BODY,
                () -> jdaChannel()
                        .sendMessage("x")
                        .setComponents(ActionRow.of(strange))
                        .complete());
    }

    @Test
    void messages_are_edited_and_deleted() throws InterruptedException {
        long id = send("hello", "key-1");
        jdaChannel().editMessageById(id, "goodbye").complete();
        assertThat(channel.messages().get(0).body().content()).isEqualTo("goodbye");

        jdaChannel().deleteMessageById(id).complete();

        assertThat(channel.messages()).isEmpty();
        assertThat(heard.await(MessageDeleteEvent.class).getMessageIdLong()).isEqualTo(id);
        assertThat(simulator.records().messagesEdited()).hasSize(1);
        assertThat(simulator.records().messagesDeleted()).hasSize(1);
    }

    @Test
    void history_is_paged_both_ways() {
        List<SimulatedMessage> posted = IntStream.range(0, 5)
                .mapToObj(number -> ann.post(channel, "message " + number))
                .toList();

        List<Message> before =
                jdaChannel().getHistoryBefore(posted.get(2).id(), 2).complete().getRetrievedHistory();
        List<Message> after =
                jdaChannel().getHistoryAfter(posted.get(2).id(), 2).complete().getRetrievedHistory();

        assertThat(before).extracting(Message::getContentRaw).containsExactly("message 1", "message 0");
        assertThat(after).extracting(Message::getContentRaw).containsExactly("message 4", "message 3");
    }

    @Test
    void two_hundred_and_fifty_reactions_are_paged_normal_and_super_apart() {
        SimulatedMessage event = ann.post(channel, "Match on Friday?");
        List<SimulatedMember> people = guild.addMembers(250, "player");
        people.forEach(person -> person.react(event, "✅"));
        people.get(7).reactSuper(event, "✅");
        Message message = jdaChannel().retrieveMessageById(event.id()).complete();

        List<User> normal = message.retrieveReactionUsers(Emoji.fromUnicode("✅")).cache(false).stream()
                .toList();
        List<User> burst =
                message.retrieveReactionUsers(Emoji.fromUnicode("✅"), MessageReaction.ReactionType.SUPER).stream()
                        .toList();

        assertThat(normal).hasSize(250);
        assertThat(burst)
                .extracting(User::getIdLong)
                .containsExactly(people.get(7).id());
        assertThat(message.getReactions().get(0).getCount()).isEqualTo(251);
    }

    @Test
    void the_bot_reacts_with_custom_emojis() {
        SimulatedMessage event = ann.post(channel, "Match on Friday?");
        var party = guild.addEmoji("party");

        jdaChannel()
                .addReactionById(event.id(), Emoji.fromCustom("party", party.id(), false))
                .complete();

        assertThat(event.reactors(party)).containsExactly(simulator.botId());
    }

    @Test
    void a_direct_message_reaches_those_who_take_them() {
        var direct = bot.jda().openPrivateChannelById(ann.id()).complete();
        direct.sendMessage("hello").complete();
        ann.refuseDirectMessages(true);

        assertRefused(
                ErrorResponse.CANNOT_SEND_TO_USER,
                () -> direct.sendMessage("again").complete());
        assertThat(simulator.records().messagesSentTo(ann.directMessages().id()))
                .hasSize(1);
    }

    @Test
    void a_hidden_channel_is_out_of_reach() {
        SimulatedMessage event = ann.post(channel, "Match on Friday?");
        TextChannel before = jdaChannel();
        channel.deny(guild.botRole(), Permission.VIEW_CHANNEL);

        assertRefused(ErrorResponse.MISSING_ACCESS, () -> restMessage(before, event.id()));
    }

    @Test
    void without_history_the_list_is_empty_and_a_message_is_refused() {
        SimulatedMessage event = ann.post(channel, "Match on Friday?");
        channel.deny(guild.botRole(), Permission.READ_MESSAGE_HISTORY);

        String path = "/channels/%d/messages".formatted(channel.id());
        assertThat(new RestProbe(simulator).get(path).body()).isEqualTo("[]");
        assertThat(new RestProbe(simulator).get(path + "/" + event.id()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void strangers_to_the_token_are_refused() {
        assertThat(new RestProbe(simulator).getAs("Bot wrong", "/users/@me").statusCode())
                .isEqualTo(401);
    }

    @Test
    void unknown_things_have_their_own_codes() {
        RestProbe probe = new RestProbe(simulator);

        assertThat(probe.get("/channels/4711").body()).contains("10003");
        assertThat(probe.get("/guilds/4711").body()).contains("10004");
        assertThat(probe.get("/channels/%d/messages/4711".formatted(channel.id()))
                        .body())
                .contains("10008");
        assertThat(probe.get("/users/4711").body()).contains("10013");
    }

    @Test
    void a_private_thread_is_seen_by_its_members_only() {
        SimulatedMember bob = guild.addMember("bob");
        SimulatedChannel thread = channel.addPrivateThread("board", ann);

        assertThat(ann.may(thread, Permission.VIEW_CHANNEL)).isTrue();
        assertThat(bob.may(thread, Permission.VIEW_CHANNEL)).isFalse();
        assertThat(new RestProbe(simulator).get("/channels/" + thread.id()).body())
                .contains("50001");
        thread.addToThread(guild.botMember());
        assertThat(new RestProbe(simulator)
                        .get("/channels/%d/thread-members".formatted(thread.id()))
                        .body())
                .contains(String.valueOf(ann.id()));
    }

    @Test
    void what_a_person_may_not_do_is_refused_to_tests_too() {
        channel.deny(ann, Permission.SEND_MESSAGES);

        assertThatThrownBy(() -> ann.post(channel, "hello")).isInstanceOf(IllegalStateException.class);
    }

    private long send(String text, String nonce) {
        return jdaChannel().sendMessage(text).setNonce(nonce).complete().getIdLong();
    }

    private static void restMessage(TextChannel jdaChannel, long id) {
        new RestActionImpl<>(
                        jdaChannel.getJDA(),
                        Route.Messages.GET_MESSAGE.compile(jdaChannel.getId(), String.valueOf(id)),
                        (response, request) -> response.getObject())
                .complete();
    }

    private TextChannel jdaChannel() {
        return Objects.requireNonNull(bot.jda().getTextChannelById(channel.id()));
    }

    private static void assertRefused(ErrorResponse expected, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        refusal -> assertThat(refusal.getErrorResponse()).isEqualTo(expected));
    }
}
