package reminderbot.adapters.discord.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reminderbot.adapters.discord.TestDiscord;
import reminderbot.application.guild.TokenRejected;
import reminderbot.application.reminder.ReminderGateway.Delivery;
import reminderbot.application.reminder.ReminderGateway.Removal;
import reminderbot.application.reminder.ReminderGateway.Search;
import reminderbot.application.reminder.ReminderMessage;
import reminderbot.domain.event.Event;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.recording.SentMessage;

class JdaReminderGatewayTest {
    private static final String MESSAGES = "/channels/*/messages";

    private final TestDiscord discord = new TestDiscord();
    private final SimulatedChannel channel = discord.guild.addChannel("events");
    private final SimulatedMember ann = discord.guild.addMember("ann");
    private final SimulatedMember bob = discord.guild.addMember("bob");
    private final SimulatedMessage message = ann.post(channel, "Who comes?");
    private final JdaReminderGateway gateway =
            new JdaReminderGateway(discord.connection::jda, discord.rest, discord.lookup);

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void a_reminder_pings_its_recipients_and_nobody_else() {
        SimulatedMember cleo = discord.guild.addMember("cleo");
        discord.connect();

        Delivery delivery = gateway.send(reminder(bob, cleo));

        SentMessage sent = onlySent();
        assertThat(delivery).isEqualTo(new Delivery.Delivered(new MessageId(sent.id())));
        assertThat(sent.pings().everyUser()).containsExactlyInAnyOrder(bob.id(), cleo.id());
        assertThat(sent.replyTo()).isEqualTo(message.id());
        JsonNode allowed = sent.allowedMentions();
        assertThat(allowed.path("parse")).isEmpty();
        assertThat(allowed.path("users")).extracting(JsonNode::asLong).containsExactlyInAnyOrder(bob.id(), cleo.id());
        assertThat(allowed.path("replied_user").asBoolean(true)).isFalse();
    }

    @Test
    void a_part_sent_twice_is_one_message() {
        discord.connect();

        Delivery first = gateway.send(reminder(bob));

        assertThat(gateway.send(reminder(bob))).isEqualTo(first);
        assertThat(discord.simulator.records().messagesSent()).hasSize(1);
    }

    @Test
    void a_lost_answer_leaves_one_message() {
        discord.connect();
        discord.simulator.faults().on("POST", MESSAGES).answerLost();

        assertThat(gateway.send(reminder(bob))).isInstanceOf(Delivery.Failed.class);
        assertThat(discord.simulator.records().messagesSent()).hasSize(1);
    }

    @Test
    void a_part_that_was_deleted_since_is_told() {
        discord.connect();
        gateway.send(reminder(bob));
        channel.messages().get(1).delete();

        assertThat(gateway.send(reminder(bob))).isEqualTo(new Delivery.DeletedSince());
    }

    @Test
    void a_refusal_is_told() {
        channel.deny(discord.guild.everyone(), Permission.SEND_MESSAGES);
        discord.connect();

        assertThat(gateway.send(reminder(bob))).isInstanceOf(Delivery.NotPermitted.class);
    }

    @Test
    void a_failure_of_discord_is_no_delivery() {
        discord.connect();
        discord.simulator.faults().on("POST", MESSAGES).status(500);

        assertThat(gateway.send(reminder(bob))).isInstanceOf(Delivery.Failed.class);
    }

    @Test
    void no_answer_is_no_delivery() {
        discord.connect();
        discord.simulator.faults().on("POST", MESSAGES).hang();

        assertThat(gateway.send(reminder(bob))).isInstanceOf(Delivery.Failed.class);
    }

    @Test
    void a_token_that_was_reset_is_told() {
        discord.connect();
        discord.simulator.faults().on("POST", MESSAGES).status(401);

        assertThatThrownBy(() -> gateway.send(reminder(bob))).isInstanceOf(TokenRejected.class);
    }

    @Test
    void a_target_that_was_deleted_needs_somebody_to_act() {
        SimulatedChannel target = discord.guild.addChannel("reminders");
        discord.connect();
        target.delete();
        discord.awaitHeard();

        assertThat(gateway.send(reminder(event(RequiredReactions.DEFAULT, target), bob)))
                .isInstanceOf(Delivery.NotPermitted.class);
    }

    @Test
    void a_channel_that_cannot_be_looked_up_is_trouble() {
        SimulatedChannel target = discord.guild.addChannel("reminders");
        discord.connect();
        target.delete();
        discord.awaitHeard();
        discord.simulator.faults().on("GET", "/channels/*").status(500);

        assertThat(gateway.send(reminder(event(RequiredReactions.DEFAULT, target), bob)))
                .isInstanceOf(Delivery.Failed.class);
    }

    @Test
    void an_archived_thread_can_be_reminded_in() {
        SimulatedChannel thread = channel.addThread("old", ann, bob);
        thread.setArchived(true);
        discord.connect();

        assertThat(gateway.send(reminder(event(RequiredReactions.DEFAULT, thread), bob)))
                .isInstanceOf(Delivery.Delivered.class);
    }

    @Test
    void without_embed_links_the_reminder_is_plain() {
        channel.deny(discord.guild.everyone(), Permission.EMBED_LINKS);
        discord.connect();

        gateway.send(reminder(bob));

        assertThat(onlySent().embeds()).isEmpty();
        assertThat(onlySent().content()).startsWith(bob.mention()).contains("Friday raid", message.link());
    }

    @Test
    void without_the_history_the_reminder_is_no_reply() {
        channel.deny(discord.guild.everyone(), Permission.READ_MESSAGE_HISTORY);
        discord.connect();

        gateway.send(reminder(bob));

        assertThat(onlySent().replyTo()).isZero();
    }

    @Test
    void buttons_show_the_emojis_the_bot_can_use_and_name_the_others() {
        reminderbot.simulator.model.Emoji party = discord.guild.addEmoji("party");
        RequiredReactions required = new RequiredReactions(
                List.of(Emoji.of("<:party:%d>".formatted(party.id())), Emoji.of("<:foreign:600000000000000000>")));
        discord.connect();

        gateway.send(reminder(event(required, channel), bob));

        SimulatedMessage sent = channel.messages().get(1);
        assertThat(sent.button("foreign").customId()).isEqualTo("answer:" + message.id() + ":1");
        assertThat(sent.buttons()).hasSize(3);
    }

    @Test
    void buttons_that_discord_refuses_are_left_out() {
        discord.connect();
        discord.simulator.faults().on("POST", MESSAGES).status(400, 50_035).times(1);

        assertThat(gateway.send(reminder(bob))).isInstanceOf(Delivery.Delivered.class);
        assertThat(channel.messages().get(1).buttons()).hasSize(1);
    }

    @Test
    void a_part_is_found_among_other_messages() {
        chat(120);
        discord.connect();
        Delivery delivery = gateway.send(reminder(bob));
        chat(150);

        assertThat(delivery)
                .isInstanceOfSatisfying(
                        Delivery.Delivered.class,
                        delivered -> assertThat(search(1)).isEqualTo(new Search.Found(delivered.message())));
        assertThat(search(2)).isEqualTo(new Search.Absent());
    }

    @Test
    void a_history_that_is_too_long_says_nothing() {
        chat(2_001);
        discord.connect();

        assertThat(search(1)).isInstanceOf(Search.Unknown.class);
        assertThat(discord.simulator.records().restCalls("GET", MESSAGES)).hasSize(20);
    }

    @Test
    void a_history_that_may_not_be_read_says_nothing() {
        channel.deny(discord.guild.everyone(), Permission.READ_MESSAGE_HISTORY);
        discord.connect();

        assertThat(search(1)).isInstanceOf(Search.Unknown.class);
    }

    @Test
    void a_history_that_fails_says_nothing() {
        chat(150);
        discord.connect();
        discord.simulator.faults().on("GET", MESSAGES).status(500).skip(1);

        assertThat(search(1)).isInstanceOf(Search.Unknown.class);
    }

    @Test
    void the_newest_message_is_known_without_asking() {
        discord.connect();

        assertThat(gateway.findNewest(new ChannelId(channel.id()))).contains(new MessageId(message.id()));
        assertThat(gateway.findNewest(new ChannelId(1))).isEmpty();
    }

    @Test
    void an_own_message_is_removed_and_one_that_is_gone_already_is_gone() {
        discord.connect();
        gateway.send(reminder(bob));
        MessageId sent = new MessageId(onlySent().id());

        assertThat(remove(sent)).isEqualTo(new Removal.Gone());
        assertThat(channel.messages()).extracting(SimulatedMessage::id).containsExactly(message.id());
        assertThat(remove(sent)).isEqualTo(new Removal.Gone());
    }

    @Test
    void a_message_of_a_channel_that_is_gone_is_gone_too() {
        discord.connect();
        gateway.send(reminder(bob));
        channel.delete();
        discord.awaitHeard();

        assertThat(remove(new MessageId(onlySent().id()))).isEqualTo(new Removal.Gone());
    }

    @Test
    void a_message_that_may_not_be_seen_cannot_be_removed() {
        discord.connect();
        gateway.send(reminder(bob));
        channel.deny(discord.guild.everyone(), Permission.VIEW_CHANNEL);

        assertThat(remove(new MessageId(onlySent().id()))).isInstanceOf(Removal.NotPermitted.class);
        assertThat(channel.messages()).hasSize(2);
    }

    @Test
    void a_failure_of_discord_is_no_removal() {
        discord.connect();
        gateway.send(reminder(bob));
        discord.simulator.faults().on("DELETE", MESSAGES + "/*").status(500);

        assertThat(remove(new MessageId(onlySent().id()))).isInstanceOf(Removal.Failed.class);
    }

    @Test
    void during_an_outage_nothing_is_removed() {
        discord.connect();
        gateway.send(reminder(bob));
        MessageId sent = new MessageId(onlySent().id());

        discord.guild.beginOutage();
        discord.awaitHeard();
        assertThat(remove(sent)).isInstanceOf(Removal.Failed.class);
        discord.guild.endOutage();
        discord.awaitHeard();

        assertThat(remove(sent)).isEqualTo(new Removal.Gone());
    }

    private Removal remove(MessageId sent) {
        return gateway.remove(new GuildId(discord.guild.id()), new ChannelId(channel.id()), sent);
    }

    private void chat(int messages) {
        IntStream.range(0, messages).forEach(number -> ann.post(channel, "chat " + number));
    }

    private Search search(int part) {
        return gateway.search(
                new ChannelId(channel.id()),
                new MessageId(message.id()),
                reminder(bob).key(),
                part);
    }

    private SentMessage onlySent() {
        assertThat(discord.simulator.records().messagesSent()).hasSize(1);
        return discord.simulator.records().messagesSent().get(0);
    }

    private Event event(RequiredReactions required, SimulatedChannel target) {
        return Reminders.anEvent(discord.place(message), "Friday raid", required, new ChannelId(target.id()));
    }

    private ReminderMessage reminder(SimulatedMember... recipients) {
        return reminder(event(RequiredReactions.DEFAULT, channel), recipients);
    }

    private static ReminderMessage reminder(Event event, SimulatedMember... recipients) {
        return Reminders.aReminder(
                event,
                1,
                List.of(recipients).stream().map(one -> new UserId(one.id())).toList());
    }
}
