package reminderbot.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.simulator.interaction.CallbackType;
import reminderbot.simulator.interaction.Choice;
import reminderbot.simulator.model.Permission;

class InteractionsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TestClock clock = new TestClock();
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
        bot = TestBot.login(simulator, new AnsweringBot());
        AnsweringBot.register(bot.jda());
    }

    @AfterEach
    void stop() {
        bot.close();
        simulator.close();
        Exchanges.check(simulator);
    }

    @Test
    void a_deferred_reply_is_followed_from_thinking_to_its_text() {
        SimulatedRole players = guild.addRole("players");
        InteractionRecord watch =
                ann.command(channel, "event watch", Map.of("message", "here", "audience", players, "maximum", 5));

        InteractionReply reply = watch.awaitReply(PATIENCE);

        assertThat(reply.first()).isEqualTo(CallbackType.DEFERRED_REPLY);
        assertThat(reply.ephemeral()).isTrue();
        assertThat(reply.content()).isEqualTo("watching here for players up to 5");
        assertThat(watch.awaitFollowUps(1, PATIENCE).get(0).content()).isEqualTo("and more");
        assertThat(simulator.records().messagesSent()).isEmpty();
    }

    @Test
    void a_message_command_carries_the_message() {
        SimulatedMessage event = ann.post(channel, "Match on Friday?");

        InteractionReply reply = ann.messageCommand(event, "Watch for answers").awaitReply(PATIENCE);

        assertThat(reply.content()).isEqualTo("watching: Match on Friday?");
        assertThat(reply.ephemeral()).isFalse();
        assertThat(simulator.records().messagesSent())
                .singleElement()
                .satisfies(sent -> assertThat(sent.interactionId()).isPositive());
    }

    @Test
    void buttons_of_an_answer_can_be_pressed() {
        SimulatedMessage event = ann.post(channel, "Match on Friday?");
        InteractionRecord watch = ann.messageCommand(event, "Watch for answers");
        watch.awaitReply(PATIENCE);

        InteractionRecord undo = ann.pressLabelled(watch.message(), "Undo");

        assertThat(undo.awaitReply(PATIENCE).first()).isEqualTo(CallbackType.UPDATE);
        assertThat(watch.message().body().content()).isEqualTo("undone");
        assertThat(watch.message().buttons()).isEmpty();
    }

    @Test
    void languages_of_person_and_guild_reach_the_bot() {
        ann.speaks("fr");
        guild.speaks("ru");

        assertThat(ann.pressForged(ann.post(channel, "hello"), "languages")
                        .awaitReply(PATIENCE)
                        .content())
                .isEqualTo("fr in ru");
    }

    @Test
    void a_forged_button_reaches_the_bot() {
        SimulatedMessage event = ann.post(channel, "Match on Friday?");

        assertThatThrownBy(() -> ann.press(event, "undo")).isInstanceOf(IllegalStateException.class);
        assertThat(ann.pressForged(event, "forged").awaitReply(PATIENCE).content())
                .isEqualTo("no such button");
    }

    @Test
    void an_option_completes_itself() {
        List<Choice> choices =
                ann.autocomplete(channel, "event show", "event", "mat").awaitChoices(PATIENCE);

        assertThat(choices).containsExactly(new Choice("match", "17"));
    }

    @Test
    void a_form_is_opened_and_sent() {
        InteractionRecord edit = ann.command(channel, "event edit");
        assertThat(edit.awaitModal(PATIENCE).path("title").asText()).isEqualTo("Edit");

        InteractionRecord sent = ann.submitModal(edit, Map.of("title", "Finals"));

        assertThat(sent.awaitReply(PATIENCE).content()).isEqualTo("title: Finals for []");
    }

    @Test
    void a_form_can_hold_a_menu() {
        SimulatedRole players = guild.addRole("players");
        InteractionRecord edit = ann.command(channel, "event edit");
        edit.awaitModal(PATIENCE);

        InteractionRecord sent = ann.submitModal(edit, Map.of("title", "Finals", "audience", List.of(players)));

        assertThat(sent.awaitReply(PATIENCE).content()).isEqualTo("title: Finals for [players]");
        assertThatThrownBy(
                        () -> ann.submitModal(edit, Map.of("title", "Finals", "audience", List.of(players, players))))
                .hasMessageContaining("so many cannot be chosen");
    }

    @Test
    void menus_give_what_was_chosen() {
        SimulatedRole players = guild.addRole("players");
        Objects.requireNonNull(bot.jda().getTextChannelById(channel.id()))
                .sendMessage("settings")
                .setComponents(
                        ActionRow.of(StringSelectMenu.create("days")
                                .addOption("Monday", "1")
                                .addOption("Tuesday", "2")
                                .setMaxValues(2)
                                .build()),
                        ActionRow.of(EntitySelectMenu.create("roles", EntitySelectMenu.SelectTarget.ROLE)
                                .build()),
                        ActionRow.of(EntitySelectMenu.create("where", EntitySelectMenu.SelectTarget.CHANNEL)
                                .build()))
                .complete();
        SimulatedMessage menus = channel.messages().get(0);

        assertThat(ann.select(menus, "days", "1", "2").awaitReply(PATIENCE).content())
                .isEqualTo("chosen: [1, 2]");
        assertThat(ann.select(menus, "roles", players).awaitReply(PATIENCE).content())
                .isEqualTo("chosen: [players][]");
        assertThat(ann.select(menus, "where", channel).awaitReply(PATIENCE).content())
                .isEqualTo("chosen: [][events]");
        assertThatThrownBy(() -> ann.select(menus, "days", "3")).hasMessageContaining("does not offer 3");
        assertThatThrownBy(() -> ann.select(menus, "roles")).hasMessageContaining("so many cannot be chosen");
    }

    @Test
    void what_the_client_would_not_send_is_refused() {
        assertThatThrownBy(() -> ann.command(channel, "event watch")).hasMessageContaining("required option missing");
        assertThatThrownBy(() -> ann.command(channel, "event dance")).hasMessageContaining("no sub-command dance");
        assertThatThrownBy(() -> ann.command(channel, "dance")).hasMessageContaining("registered no command");
        assertThatThrownBy(() -> ann.command(channel, "event watch", Map.of("message", "x", "maximum", 1001)))
                .hasMessageContaining("refuses 1001");
    }

    @Test
    void commands_are_offered_by_default_permissions() {
        assertThat(ann.canSeeCommand(channel, "event")).isFalse();
        assertThat(ann.canSeeCommand(channel, "Watch for answers")).isTrue();
        ann.addRole(guild.addRole("organisers", Permission.MANAGE_EVENTS));
        assertThat(ann.canSeeCommand(channel, "event")).isTrue();
    }

    @Test
    void an_interaction_is_answered_first_within_three_seconds_and_only_once() {
        InteractionRecord edit = ann.command(channel, "event edit");
        edit.awaitReply(PATIENCE);
        RestProbe probe = new RestProbe(simulator);
        String path = "/interactions/%d/%s/callback";
        String right = path.formatted(edit.id(), edit.interaction().token());
        String wrong = path.formatted(edit.id(), "guessed");

        assertThat(probe.post(right, "{\"type\":6}").body()).contains("40060");
        assertThat(probe.post(wrong, "{\"type\":6}").statusCode()).isEqualTo(404);
    }

    @Test
    void an_interaction_token_lives_fifteen_minutes() {
        InteractionRecord watch = ann.command(channel, "event watch", Map.of("message", "here"));
        watch.awaitFollowUps(1, PATIENCE);
        clock.advance(Duration.ofMinutes(16));
        String path = "/webhooks/%d/%s"
                .formatted(simulator.botId(), watch.interaction().token());

        assertThat(new RestProbe(simulator).post(path, "{\"content\":\"late\"}").body())
                .contains("50027");
    }
}
