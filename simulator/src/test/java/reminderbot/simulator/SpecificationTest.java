package reminderbot.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import org.junit.jupiter.api.Test;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.recording.RestCall;
import reminderbot.specification.Conformance;

/** Compares what JDA sends and the simulator answers with Discord's own description of its API. */
class SpecificationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Test
    void requests_and_answers_are_as_discord_describes_them() throws InterruptedException {
        assumeTrue(Conformance.canBeChecked(), "the description is absent");

        List<RestCall> calls = callsOfABusyBot();

        assertThat(calls).hasSizeGreaterThan(30);
        assertThat(calls).allSatisfy(call -> assertThat(call.status()).isBetween(200, 299));
        Exchanges.check(calls);
    }

    private static List<RestCall> callsOfABusyBot() throws InterruptedException {
        try (Simulator simulator = Simulator.start()) {
            SimulatedGuild guild = simulator.addGuild("Chess club");
            guild.botRole().grant(Permission.MANAGE_THREADS, Permission.MANAGE_MESSAGES);
            SimulatedChannel channel = guild.addChannel("events");
            SimulatedMember ann = guild.addMember("ann");
            SimulatedMessage event = ann.post(channel, "Match on Friday?");
            ann.react(event, "✅");
            try (TestBot bot = TestBot.login(simulator, new AnsweringBot())) {
                AnsweringBot.register(bot.jda());
                look(bot.jda(), ann);
                TextChannel jdaChannel = Objects.requireNonNull(bot.jda().getTextChannelById(channel.id()));
                write(jdaChannel, event, ann);
                beginThreads(jdaChannel, event);
                interact(channel, event, ann);
            }
            return simulator.records().restCalls();
        }
    }

    private static void look(JDA jda, SimulatedMember ann) {
        jda.retrieveCommands().complete();
        jda.retrieveApplicationInfo().complete();
        jda.getGuilds().get(0).retrieveMemberById(ann.id()).useCache(false).complete();
        jda.retrieveUserById(ann.id()).useCache(false).complete();
        jda.openPrivateChannelById(ann.id()).complete().sendMessage("hello").complete();
    }

    private static void write(TextChannel channel, SimulatedMessage event, SimulatedMember ann) {
        Message sent = channel.sendMessage("Please answer: " + ann.mention())
                .setEmbeds(new EmbedBuilder()
                        .setTitle("Match")
                        .setFooter("why me")
                        .addField("missing", "1", true)
                        .build())
                .setComponents(
                        ActionRow.of(
                                Button.primary("yes", Emoji.fromUnicode("✅")), Button.link("https://x.org", "Rules")),
                        ActionRow.of(StringSelectMenu.create("menu")
                                .addOption("one", "1", "first")
                                .build()))
                .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
                .mentionUsers(ann.id())
                .mentionRepliedUser(false)
                .setMessageReference(event.id())
                .failOnInvalidReply(false)
                .setNonce("key-1")
                .complete();
        sent.editMessage("Thank you").complete();
        channel.addReactionById(event.id(), Emoji.fromUnicode("✅")).complete();
        channel.retrieveReactionUsersById(event.id(), Emoji.fromUnicode("✅")).complete();
        channel.removeReactionById(event.id(), Emoji.fromUnicode("✅")).complete();
        channel.retrieveMessageById(event.id()).complete();
        channel.getHistoryAfter(event.id(), 10).complete();
        sent.delete().complete();
    }

    private static void beginThreads(TextChannel channel, SimulatedMessage event) {
        channel.createThreadChannel("about it", event.id()).complete();
        var hidden = channel.createThreadChannel("board", true).complete();
        hidden.retrieveThreadMembers().complete();
        hidden.sendMessage("hello").complete();
        channel.getGuild().retrieveActiveThreads().complete();
        channel.retrieveArchivedPublicThreadChannels().complete();
        channel.retrieveArchivedPrivateThreadChannels().complete();
    }

    private static void interact(SimulatedChannel channel, SimulatedMessage event, SimulatedMember ann) {
        ann.command(channel, "event watch", Map.of("message", "here")).awaitFollowUps(1, PATIENCE);
        InteractionRecord watch = ann.messageCommand(event, "Watch for answers");
        watch.awaitReply(PATIENCE);
        ann.pressLabelled(watch.message(), "Undo").awaitReply(PATIENCE);
        ann.autocomplete(channel, "event show", "event", "mat").awaitChoices(PATIENCE);
        InteractionRecord form = ann.command(channel, "event edit");
        form.awaitModal(PATIENCE);
        ann.submitModal(form, Map.of("title", "Finals")).awaitReply(PATIENCE);
    }
}
