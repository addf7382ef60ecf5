package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.adapters.discord.InboundBot.SOON;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.simulator.InteractionRecord;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedGuild;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.recording.RestCall;

/** Whoever may not know of an event gets, in every byte, the answer for one that does not exist. */
class RightsEndToEndTest {
    private static final String NOWHERE = "123456789012345678";

    private final InboundBot bot = new InboundBot();

    @AfterEach
    void close() {
        bot.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "missing", "preview", "pause", "resume", "close", "unwatch", "remind"})
    void commands_tell_nothing(String name) {
        SimulatedChannel hidden = hiddenChannel(bot.guild);
        SimulatedMessage visible = bot.watched("Visible");
        SimulatedMessage secret = secretEvent(hidden);
        Elsewhere elsewhere = new Elsewhere(bot);
        SimulatedMember blind = bot.guild.addMember("Blind", bot.guild.addRole("Too", Permission.MANAGE_EVENTS));

        String forNothing = said(bot.moderator, bot.channel, name, NOWHERE);

        assertThat(forNothing).contains("I know no such event here");
        assertThat(said(bot.members.get(0), bot.channel, name, String.valueOf(visible.id())))
                .isEqualTo(forNothing);
        assertThat(said(bot.members.get(0), bot.channel, name, "nonsense")).isEqualTo(forNothing);
        assertThat(said(blind, bot.channel, name, String.valueOf(secret.id()))).isEqualTo(forNothing);
        assertThat(said(blind, bot.channel, name, secret.link())).isEqualTo(forNothing);
        assertThat(said(elsewhere.moderator, elsewhere.channel, name, String.valueOf(visible.id())))
                .isEqualTo(forNothing);
        assertThat(said(elsewhere.moderator, elsewhere.channel, name, visible.link()))
                .isEqualTo(forNothing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"undo:%s", "unwatch:%s", "keep:%s", "answer:%s:0"})
    void buttons_can_be_forged_and_tell_nothing(String form) {
        SimulatedMessage secret = secretEvent(hiddenChannel(bot.guild));
        Elsewhere elsewhere = new Elsewhere(bot);
        SimulatedMember blind = bot.guild.addMember("Blind", bot.guild.addRole("Too", Permission.MANAGE_EVENTS));
        SimulatedMessage somewhere = bot.moderator.post(bot.channel, "anything");
        SimulatedMessage there = elsewhere.moderator.post(elsewhere.channel, "anything");

        String forNothing = pressed(bot.moderator, somewhere, form.formatted(NOWHERE));

        assertThat(forNothing).contains("I know no such event here");
        assertThat(pressed(blind, somewhere, form.formatted(secret.id()))).isEqualTo(forNothing);
        assertThat(pressed(elsewhere.moderator, there, form.formatted(secret.id())))
                .isEqualTo(forNothing);
        assertThat(bot.event(secret)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start:x",
                "cancel:",
                "why:aaaaaaaaaaaaaaaa:1",
                "why:%:1",
                "answer:x:0",
                "undo",
                "list:-1",
                "",
                "a:b"
            })
    void buttons_that_the_bot_did_not_make_have_expired(String id) {
        SimulatedMessage somewhere = bot.moderator.post(bot.channel, "anything");

        assertThat(pressed(bot.moderator, somewhere, id)).contains("The time of this button has passed");
    }

    @Test
    void watching_tells_nothing_of_messages_and_channels_that_somebody_cannot_see() {
        SimulatedChannel hidden = hiddenChannel(bot.guild);
        SimulatedMessage secret = bot.moderator.post(hidden, "Secret");
        SimulatedMessage visible = bot.moderator.post(bot.channel, "Visible");
        SimulatedMember blind = bot.guild.addMember("Blind", bot.guild.addRole("Too", Permission.MANAGE_EVENTS));

        String forNothing = watched(bot.moderator, link(bot.channel, NOWHERE));

        assertThat(forNothing).contains("I find no such message here");
        assertThat(watched(bot.moderator, link(NOWHERE, NOWHERE))).isEqualTo(forNothing);
        assertThat(watched(blind, secret.link())).isEqualTo(forNothing);
        assertThat(watched(blind, link(hidden, NOWHERE))).isEqualTo(forNothing);
        assertThat(watched(bot.members.get(0), visible.link())).isEqualTo(forNothing);
        assertThat(watched(bot.members.get(0), "nonsense")).isEqualTo(forNothing);
        assertThat(text(bot.members.get(0).messageCommand(visible, "Watch for answers")))
                .isEqualTo(forNothing);
        assertThat(bot.event(visible)).isEmpty();
    }

    @Test
    void reading_the_history_is_needed_too() {
        SimulatedMessage raid = bot.watched("Raid");
        SimulatedMember late = bot.guild.addMember("Late", bot.guild.addRole("Too", Permission.MANAGE_EVENTS));
        bot.channel.deny(late, Permission.READ_MESSAGE_HISTORY);

        assertThat(said(late, bot.channel, "show", String.valueOf(raid.id())))
                .isEqualTo(said(bot.moderator, bot.channel, "show", NOWHERE));
    }

    @Test
    void a_private_thread_is_seen_by_its_members_and_thread_managers_only() {
        SimulatedMember outside = bot.guild.addMember("Outside", bot.guild.addRole("Too", Permission.MANAGE_EVENTS));
        SimulatedMember manager = bot.guild.addMember(
                "Manager", bot.guild.addRole("All", Permission.MANAGE_EVENTS, Permission.MANAGE_THREADS));
        SimulatedChannel thread = bot.channel.addPrivateThread("secret", bot.moderator, bot.guild.botMember());
        bot.eventually(() -> assertThat(bot.connection.jda().getThreadChannelById(thread.id()))
                .isNotNull());
        SimulatedMessage raid = bot.watched(thread, "Raid");

        String forNothing = said(bot.moderator, bot.channel, "show", NOWHERE);

        assertThat(said(outside, bot.channel, "show", String.valueOf(raid.id())))
                .isEqualTo(forNothing);
        assertThat(said(manager, bot.channel, "show", String.valueOf(raid.id())))
                .contains("State: active");
        assertThat(said(bot.moderator, bot.channel, "show", String.valueOf(raid.id())))
                .contains("State: active");
    }

    @Test
    void the_list_holds_what_somebody_may_manage_and_looks_empty_otherwise() {
        bot.watched("Visible");
        secretEvent(hiddenChannel(bot.guild));
        SimulatedMember blind = bot.guild.addMember("Blind", bot.guild.addRole("Too", Permission.MANAGE_EVENTS));
        Elsewhere elsewhere = new Elsewhere(bot);

        assertThat(text(blind.command(bot.channel, "event list")))
                .contains("1 active", "Visible")
                .doesNotContain("Secret");
        assertThat(text(bot.moderator.command(bot.channel, "event list"))).contains("2 active", "Secret");
        assertThat(text(bot.members.get(0).command(bot.channel, "event list")))
                .isEqualTo(text(elsewhere.moderator.command(elsewhere.channel, "event list")))
                .contains("There are no events here");
    }

    @Test
    void suggestions_hold_visible_events_by_title_with_state_and_channel() {
        SimulatedMessage raid = bot.watched("Raid night");
        bot.watched("Dinner");
        secretEvent(hiddenChannel(bot.guild));
        SimulatedMember blind = bot.guild.addMember("Blind", bot.guild.addRole("Too", Permission.MANAGE_EVENTS));

        var byTitle = bot.moderator
                .autocomplete(bot.channel, "event pause", "event", "rAi")
                .awaitChoices(SOON);

        assertThat(byTitle).hasSize(1);
        assertThat(byTitle.get(0).name()).isEqualTo("Raid night — active, #general");
        assertThat(byTitle.get(0).value()).isEqualTo(String.valueOf(raid.id()));
        assertThat(names(bot.moderator, "pause", raid.link())).containsExactly("Raid night — active, #general");
        assertThat(names(bot.moderator, "show", "")).hasSize(3);
        assertThat(names(bot.moderator, "resume", "")).isEmpty();
        assertThat(names(blind, "show", "")).hasSize(2).noneMatch(name -> name.contains("Secret"));
        assertThat(names(bot.members.get(0), "show", "")).isEmpty();
    }

    private List<String> names(SimulatedMember person, String command, String typed) {
        return person.autocomplete(bot.channel, "event " + command, "event", typed).awaitChoices(SOON).stream()
                .map(choice -> choice.name())
                .toList();
    }

    private SimulatedChannel hiddenChannel(SimulatedGuild guild) {
        SimulatedChannel hidden = guild.addChannel("hidden");
        hidden.deny(guild.everyone(), Permission.VIEW_CHANNEL);
        hidden.allow(bot.moderator, Permission.VIEW_CHANNEL);
        hidden.allow(guild.botRole(), Permission.VIEW_CHANNEL);
        return hidden;
    }

    private SimulatedMessage secretEvent(SimulatedChannel hidden) {
        return bot.watched(hidden, "Secret");
    }

    private String said(SimulatedMember person, SimulatedChannel where, String command, String event) {
        return text(person.command(where, "event " + command, Map.of("event", event)));
    }

    private String watched(SimulatedMember person, String message) {
        return text(person.command(bot.channel, "event watch", Map.of("message", message)));
    }

    private String pressed(SimulatedMember person, SimulatedMessage on, String id) {
        int before = answers().size();
        person.pressForged(on, id);
        bot.eventually(() -> assertThat(answers()).hasSizeGreaterThan(before));
        return answers().get(before);
    }

    private String text(InteractionRecord record) {
        int before = answers().size();
        record.awaitReply(SOON);
        return answers().get(Math.max(before, answers().size()) - 1);
    }

    /** What the bot answered, byte for byte; acknowledgements left out. */
    private List<String> answers() {
        return bot.simulator.records().restCalls().stream()
                .filter(call -> call.path().startsWith("/webhooks/"))
                .map(RestCall::body)
                .map(Object::toString)
                .toList();
    }

    private static String link(SimulatedChannel channel, String message) {
        return channel.messages().isEmpty()
                ? ""
                : channel.messages().get(0).link().replaceAll("\\d+$", message);
    }

    private String link(String channel, String message) {
        return "https://discord.com/channels/%d/%s/%s".formatted(bot.guild.id(), channel, message);
    }

    /** Another guild with a moderator of its own. */
    private static final class Elsewhere {
        private final SimulatedMember moderator;
        private final SimulatedChannel channel;

        Elsewhere(InboundBot bot) {
            SimulatedGuild guild = bot.simulator.addGuild("Elsewhere");
            channel = guild.addChannel("general");
            moderator = guild.addMember("Their moderator", guild.addRole("Mods", Permission.MANAGE_EVENTS));
            bot.eventually(() -> assertThat(bot.connection.jda().getTextChannelById(channel.id()))
                    .isNotNull());
        }
    }
}
