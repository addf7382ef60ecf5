package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.application.reminder.SendReminder;
import reminderbot.simulator.InteractionReply;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.recording.SentMessage;

/** A preview is what is then sent, message by message; that it pings nobody the bot checks when it is closed. */
class PreviewEndToEndTest {
    private static final Pattern MENTION = Pattern.compile("<@(\\d+)>");

    private InboundBot bot = new InboundBot();

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void a_preview_is_the_reminder_that_is_sent() {
        SimulatedMessage raid = bot.watched("Raid *night*");
        bot.members.get(0).react(raid, "❌");
        bot.optOut(bot.members.get(1));

        InteractionReply preview = bot.answer("event preview", raid);
        List<SentMessage> sent = remind(raid);

        assertThat(sent).hasSize(1);
        assertThat(preview.content()).isEqualTo(sent.get(0).content());
        assertThat(cards(preview).get(0)).isEqualTo(sent.get(0).embeds().get(0));
        assertThat(notes(preview))
                .contains(
                        "It would ping **3** people in " + bot.channel.mention()
                                + ", in one message, as you see above.",
                        "Want no reminders (1): " + bot.members.get(1).mention())
                .doesNotContain("Wait for their turn");
        assertThat(preview.ephemeral()).isTrue();
        assertThat(preview.body().components()).isEmpty();
    }

    @Test
    void without_embed_links_the_lines_are_those_that_are_sent() {
        SimulatedMessage raid = bot.watched("Raid");
        bot.channel.deny(bot.guild.botRole(), Permission.EMBED_LINKS);

        InteractionReply preview = bot.answer("event preview", raid);
        List<SentMessage> sent = remind(raid);

        assertThat(sent).extracting(SentMessage::content).containsExactly(preview.content());
        assertThat(cards(preview)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {70, 140})
    void every_further_message_mentions_whom_the_preview_says(int cap) {
        capped(cap);
        bot.guild.addMembers(150, "Crowd");
        SimulatedMessage raid = bot.watched("Raid");

        InteractionReply preview = bot.answer("event preview", raid);
        List<SentMessage> sent = remind(raid);

        List<String> further =
                cards(preview).get(1).path("description").asText().lines().toList();
        assertThat(cards(preview).get(0)).isEqualTo(sent.get(0).embeds().get(0));
        assertThat(preview.content()).isEqualTo(sent.get(0).content());
        assertThat(further)
                .containsExactlyElementsOf(
                        sent.stream().skip(1).map(SentMessage::content).toList());
        assertThat(sent.stream().flatMap(message -> message.pings().everyUser().stream()))
                .containsExactlyInAnyOrderElementsOf(mentioned(preview.content() + String.join("\n", further)))
                .hasSize(cap);
        assertThat(notes(preview)).contains("It would ping **" + cap + "**", "Wait for their turn");
    }

    @Test
    void a_preview_of_a_held_event_says_so() {
        SimulatedMessage raid = bot.watched("Raid");
        bot.answer("event pause", raid);

        assertThat(notes(bot.answer("event preview", raid)))
                .contains("It does not go out by itself now: the event is paused.");
    }

    @Test
    void nobody_missing_is_no_reminder() {
        SimulatedMessage raid = bot.watched("Raid");
        bot.moderator.react(raid, "✅");
        bot.guild.owner().react(raid, "✅");
        bot.members.forEach(member -> member.react(raid, "✅"));

        InteractionReply preview = bot.answer("event preview", raid);

        assertThat(preview.content()).isEmpty();
        assertThat(cards(preview)).hasSize(1);
        assertThat(notes(preview)).contains("It would ping nobody.", "5 of 5 expected have answered");
        assertThat(remind(raid)).isEmpty();
    }

    private void capped(int cap) {
        bot.close();
        bot = new InboundBot(InboundGuilds.capped(cap));
    }

    private List<SentMessage> remind(SimulatedMessage event) {
        bot.answer("event remind", event);
        assertThat(bot.sendPending(event)).isInstanceOf(SendReminder.Outcome.Sent.class);
        return bot.simulator.records().messagesSent().stream()
                .filter(message -> message.interactionId() == 0)
                .toList();
    }

    private static List<JsonNode> cards(InteractionReply reply) {
        return StreamSupport.stream(reply.body().embeds().spliterator(), false).toList();
    }

    private static String notes(InteractionReply reply) {
        List<JsonNode> cards = cards(reply);
        return cards.get(cards.size() - 1).path("description").asText();
    }

    private static List<Long> mentioned(String text) {
        return MENTION.matcher(text)
                .results()
                .map(match -> Long.parseLong(match.group(1)))
                .toList();
    }
}
