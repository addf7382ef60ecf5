package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.adapters.discord.InboundBot.SOON;
import static reminderbot.adapters.discord.InboundBot.card;
import static reminderbot.adapters.discord.InboundBot.messageOf;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reminderbot.domain.event.Event;
import reminderbot.domain.reaction.Emoji;
import reminderbot.simulator.InteractionRecord;
import reminderbot.simulator.InteractionReply;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.SimulatedRole;
import reminderbot.simulator.model.Permission;

class WatchEndToEndTest {
    private InboundBot bot = new InboundBot();

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void a_link_is_watched_and_the_answer_says_what_that_means() {
        SimulatedMessage message = bot.moderator.post(bot.channel, "**Raid** on Friday\nWho comes?");
        bot.members.get(0).react(message, "✅");

        InteractionReply reply = bot.watch(message);

        Event event = bot.event(message).orElseThrow();
        assertThat(event.title().text()).isEqualTo("Raid on Friday");
        assertThat(reply.ephemeral()).isTrue();
        assertThat(card(reply))
                .contains(
                        "**Raid on Friday** [→](%s)".formatted(message.link()),
                        "**1** of 5 expected, **4** missing",
                        "First reminder <t:%d:R>, then every 1h, 10 reminders at most"
                                .formatted(bot.clock
                                        .instant()
                                        .plus(Duration.ofHours(1))
                                        .getEpochSecond()),
                        "Reminders go to " + bot.channel.mention());
        assertThat(bot.stored(message, bot.members.get(0))).isPresent();
    }

    @Test
    void an_id_is_looked_for_in_the_channel_of_the_command() {
        SimulatedMessage message = bot.moderator.post(bot.channel, "Here");

        bot.answer(bot.moderator, "event watch", Map.of("message", String.valueOf(message.id())));

        assertThat(bot.event(message)).isPresent();
    }

    @Test
    void the_menu_watches_with_the_defaults() {
        SimulatedMessage message = bot.members.get(0).post(bot.channel, "Dinner?");

        InteractionReply reply =
                bot.moderator.messageCommand(message, "Watch for answers").awaitReply(SOON);

        assertThat(card(reply)).contains("Dinner?", "every 1h");
        assertThat(bot.event(message)).map(Event::title).hasToString("Optional[Dinner?]");
    }

    @Test
    void every_option_counts() {
        SimulatedRole players = bot.guild.addRole("Players");
        SimulatedRole trial = bot.guild.addRole("Trial");
        bot.guild.addMember("Expected", players);
        bot.guild.addMember("Excluded", players, trial);
        SimulatedMessage message = bot.moderator.post(bot.channel, "Match");

        InteractionReply reply = bot.answer(
                bot.moderator,
                "event watch",
                Map.of(
                        "message",
                        message.link(),
                        "interval",
                        "2h30m",
                        "title",
                        "The match",
                        "audience",
                        players,
                        "exclude",
                        trial,
                        "answers",
                        "👍👎🏽, 🏳️‍🌈",
                        "maximum",
                        3));

        Event event = bot.event(message).orElseThrow();
        assertThat(event.title().text()).isEqualTo("The match");
        assertThat(event.rules().required().emojis())
                .containsExactly(Emoji.of("👍"), Emoji.of("👎"), Emoji.of("🏳️‍🌈"));
        assertThat(card(reply))
                .contains("**1** missing", players.mention(), trial.mention(), "every 2h 30m, 3 reminders at most");
    }

    @Test
    void permissions_the_bot_lacks_are_named_as_in_discords_settings() {
        bot.channel.deny(bot.guild.botRole(), Permission.SEND_MESSAGES, Permission.EMBED_LINKS);

        SimulatedMessage message = bot.moderator.post(bot.channel, "Raid");
        InteractionReply reply = bot.watch(message);

        assertThat(card(reply)).contains("I lack: **Send Messages, Embed Links**");
    }

    @Test
    void a_message_is_watched_once_only() {
        SimulatedMessage message = bot.watched("Raid");

        assertThat(bot.watch(message).content())
                .isEqualTo("This message is watched already. Use /event show to look at it.");
    }

    @Test
    void what_cannot_be_read_is_declined_in_words() {
        SimulatedMessage message = bot.moderator.post(bot.channel, "Raid");

        assertThat(watchWith(message, "interval", "soon `@everyone`")).startsWith("I cannot read “soon \\`\\@");
        assertThat(watchWith(message, "interval", "1s"))
                .startsWith("The time between reminders must be from 5m to 7d.");
        assertThat(watchWith(message, "answers", "✅ yes")).startsWith("“y” is not an emoji");
        assertThat(bot.answer(bot.moderator, "event watch", Map.of("message", "Raid"))
                        .content())
                .startsWith("That is neither a link to a message of this server");
        assertThat(bot.event(message)).isEmpty();
    }

    @Test
    void undo_forgets_the_watch_for_its_creator_within_fifteen_minutes() {
        SimulatedMessage message = bot.moderator.post(bot.channel, "Raid");
        InteractionRecord watch = bot.moderator.command(bot.channel, "event watch", Map.of("message", message.link()));
        SimulatedMessage reply = messageOf(watch);

        bot.clock.advance(Duration.ofMinutes(14));
        InteractionReply undone = bot.moderator.pressLabelled(reply, "Undo").awaitReply(SOON);

        assertThat(undone.content()).startsWith("Undone: **Raid**");
        assertThat(undone.body().components()).isEmpty();
        assertThat(bot.event(message)).isEmpty();
    }

    @Test
    void undo_is_declined_later_and_to_others() {
        SimulatedMessage message = bot.watched("Raid");
        SimulatedMember other = bot.guild.addMember("Other", bot.guild.addRole("Too", Permission.MANAGE_EVENTS));

        assertThat(undo(other, message)).startsWith("The time of this button has passed");
        bot.clock.advance(Duration.ofMinutes(15));
        assertThat(undo(bot.moderator, message)).startsWith("The time of this button has passed");
        assertThat(bot.event(message)).isPresent();
    }

    @Test
    void over_the_limit_nothing_is_stored_before_start() {
        SimulatedMessage message = askedAboutLargeAudience();

        InteractionRecord ask = bot.moderator.command(bot.channel, "event watch", Map.of("message", message.link()));
        SimulatedMessage question = messageOf(ask);
        assertThat(bot.event(message)).isEmpty();

        InteractionReply started =
                bot.moderator.pressLabelled(question, "Start").awaitReply(SOON);
        assertThat(card(started)).contains("Answers found");
        assertThat(bot.event(message)).isPresent();
    }

    @Test
    void cancel_stores_nothing_and_ends_the_question() {
        SimulatedMessage message = askedAboutLargeAudience();
        InteractionRecord ask = bot.moderator.command(bot.channel, "event watch", Map.of("message", message.link()));
        SimulatedMessage question = messageOf(ask);
        String start = question.button("Start").customId();

        assertThat(bot.moderator
                        .pressLabelled(question, "Cancel")
                        .awaitReply(SOON)
                        .content())
                .startsWith("Cancelled");
        assertThat(followUp(bot.moderator.pressForged(question, start))).startsWith("The time of this button");
        assertThat(bot.event(message)).isEmpty();
    }

    @Test
    void the_question_is_answered_by_who_was_asked_and_in_time() {
        SimulatedMessage message = askedAboutLargeAudience();
        SimulatedMember other = bot.guild.addMember("Other", bot.guild.addRole("Too", Permission.MANAGE_EVENTS));
        InteractionRecord ask = bot.moderator.command(bot.channel, "event watch", Map.of("message", message.link()));
        SimulatedMessage question = messageOf(ask);

        String start = question.button("Start").customId();
        assertThat(followUp(other.pressForged(question, start))).startsWith("The time of this button");
        bot.clock.advance(Duration.ofMinutes(15));
        assertThat(followUp(bot.moderator.press(question, start))).startsWith("The time of this button");
        assertThat(bot.event(message)).isEmpty();
    }

    @Test
    void a_target_that_others_can_read_is_asked_about_first() {
        SimulatedMessage message = bot.moderator.post(hiddenChannel(), "Secret");

        InteractionRecord ask = watchWithTarget(message, bot.channel);
        SimulatedMessage question = messageOf(ask);

        assertThat(bot.event(message)).isEmpty();
        assertThat(card(ask.reply().orElseThrow())).contains("Reminders would go to " + bot.channel.mention());
        bot.moderator.pressLabelled(question, "Start").awaitReply(SOON);
        assertThat(bot.event(message)).isPresent();
    }

    @Test
    void a_wider_target_and_a_large_audience_are_two_questions() {
        askedAboutLargeAudience();
        SimulatedMessage message = bot.moderator.post(hiddenChannel(), "Secret");

        SimulatedMessage question = messageOf(watchWithTarget(message, bot.channel));
        InteractionReply second = bot.moderator.pressLabelled(question, "Start").awaitReply(SOON);

        assertThat(card(second)).contains("people** are expected to answer");
        assertThat(bot.event(message)).isEmpty();
        InteractionReply started =
                bot.moderator.pressLabelled(question, "Start").awaitReply(SOON);
        assertThat(card(started)).contains("Answers found");
        assertThat(bot.event(message)).isPresent();
    }

    @Test
    void a_target_that_the_moderator_cannot_see_any_more_is_not_used() {
        SimulatedChannel target = bot.guild.addChannel("target");
        SimulatedMessage message = bot.moderator.post(hiddenChannel(), "Secret");
        SimulatedMessage question = messageOf(watchWithTarget(message, target));

        target.deny(bot.moderator, Permission.VIEW_CHANNEL);

        assertThat(followUp(bot.moderator.pressLabelled(question, "Start"))).startsWith("I find no such message here");
        assertThat(bot.event(message)).isEmpty();
    }

    @Test
    void a_role_of_the_settings_makes_moderators() {
        SimulatedRole helpers = bot.guild.addRole("Helpers");
        SimulatedMember helper = bot.guild.addMember("Helper", helpers);
        SimulatedMessage message = bot.watched("Raid");
        bot.memory.run(stores -> stores.guilds().save(InboundGuilds.withModeratorRole(bot, helpers)));

        InteractionReply paused = bot.answer(helper, "event pause", Map.of("event", String.valueOf(message.id())));

        assertThat(paused.content()).startsWith("Paused");
    }

    private SimulatedChannel hiddenChannel() {
        SimulatedChannel hidden = bot.guild.addChannel("hidden");
        hidden.deny(bot.guild.everyone(), Permission.VIEW_CHANNEL);
        hidden.allow(bot.moderator, Permission.VIEW_CHANNEL);
        hidden.allow(bot.guild.botRole(), Permission.VIEW_CHANNEL);
        return hidden;
    }

    private InteractionRecord watchWithTarget(SimulatedMessage message, SimulatedChannel target) {
        return bot.moderator.command(bot.channel, "event watch", Map.of("message", message.link(), "channel", target));
    }

    private SimulatedMessage askedAboutLargeAudience() {
        bot.close();
        bot = new InboundBot(InboundGuilds.askingOver(1));
        return bot.moderator.post(bot.channel, "Everybody?");
    }

    private String watchWith(SimulatedMessage message, String option, String value) {
        return bot.answer(bot.moderator, "event watch", Map.of("message", message.link(), option, value))
                .content();
    }

    private String undo(SimulatedMember person, SimulatedMessage message) {
        return followUp(person.pressForged(message, "undo:" + message.id()));
    }

    private static String followUp(InteractionRecord press) {
        return press.awaitFollowUps(1, SOON).get(0).content();
    }
}
