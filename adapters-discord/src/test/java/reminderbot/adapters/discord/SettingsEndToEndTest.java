package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.adapters.discord.InboundBot.SOON;
import static reminderbot.adapters.discord.InboundBot.card;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.guild.PublicLanguage;
import reminderbot.domain.guild.QuietHours;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.RoleId;
import reminderbot.simulator.InteractionRecord;
import reminderbot.simulator.InteractionReply;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.SimulatedRole;
import reminderbot.simulator.interaction.Choice;
import reminderbot.simulator.model.Permission;

class SettingsEndToEndTest {
    private final InboundBot bot = new InboundBot();
    private final SimulatedMember manager =
            bot.guild.addMember("Manager", bot.guild.addRole("Managers", Permission.MANAGE_GUILD));

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void several_settings_change_at_once_and_the_answer_says_what_holds_now() {
        InteractionReply reply = set(Map.of(
                "time-zone",
                "Europe/Paris",
                "quiet-hours",
                "23h à 7h",
                "interval",
                "2h",
                "mention-cap",
                50,
                "countdown",
                "24h, 2h",
                "remove-reminders",
                true,
                "language",
                "language-french"));

        assertThat(card(reply))
                .contains(
                        "**Time zone**: Europe/Paris",
                        "**Quiet hours**: 23:00 to 07:00",
                        "**Countdown before a deadline**: 1d, 2h")
                .doesNotContain("Reminders at most");
        GuildSettings stored = stored();
        assertThat(stored.hours().zone().getId()).isEqualTo("Europe/Paris");
        assertThat(stored.hours().quiet()).isEqualTo(new QuietHours(LocalTime.of(23, 0), LocalTime.of(7, 0)));
        assertThat(stored.events().interval().duration()).isEqualTo(Duration.ofHours(2));
        assertThat(stored.events().countdown().before()).containsExactly(Duration.ofHours(24), Duration.ofHours(2));
        assertThat(stored.limits().mentionCap()).isEqualTo(50);
        assertThat(stored.cleanup().removesReminders()).isTrue();
        assertThat(stored.language()).isEqualTo(PublicLanguage.FRENCH);
        assertThat(card(show())).contains("**Time zone**: Europe/Paris", "**Reminders at most**: 10");
    }

    @Test
    void when_one_cannot_be_read_none_is_changed() {
        assertThat(set(Map.of("mention-cap", 50, "time-zone", "Atlantis")).content())
                .startsWith("I do not know “Atlantis” as a time zone");
        assertThat(set(Map.of("mention-cap", 50, "interval", "8d")).content())
                .startsWith("The time between reminders must be from 5m to 7d");
        assertThat(set(Map.of("mention-cap", 50, "quiet-hours", "night")).content())
                .startsWith("I cannot read “night” as quiet hours");
        assertThat(set(Map.of()).content()).startsWith("You chose no setting");

        assertThat(bot.memory.<Boolean>read(
                        stores -> stores.guilds().find(guildId()).isPresent()))
                .isFalse();
    }

    @Test
    void zones_are_suggested_by_city() {
        List<Choice> choices = manager.autocomplete(bot.channel, "settings set", "time-zone", "pari")
                .awaitChoices(SOON);

        assertThat(choices.get(0).name()).startsWith("Europe/Paris (UTC+0");
    }

    @Test
    void a_moderator_role_is_added_and_the_answer_says_how_its_members_come_to_see_the_commands() {
        SimulatedRole scribes = bot.guild.addRole("Scribes");
        SimulatedMember scribe = bot.guild.addMember("Scribe", scribes);

        assertThat(card(set(Map.of("moderator-role", scribes))))
                .contains("<@&" + scribes.id() + ">", "Server Settings → Integrations");

        assertThat(stored().moderatorRoles()).containsExactly(new RoleId(scribes.id()));
        assertThat(bot.answer(scribe, "event list", Map.of()).content()).startsWith("There are no events here");
    }

    @Test
    void rights_the_bot_lacks_in_a_channel_are_named_when_it_is_set() {
        SimulatedChannel logs = bot.guild.addChannel("logs");
        logs.deny(bot.guild.botMember(), Permission.SEND_MESSAGES);

        assertThat(card(set(Map.of("log-channel", logs)))).contains("I lack: **Send Messages**");
        assertThat(stored().logChannel()).isEqualTo(new ChannelId(logs.id()));
    }

    @Test
    void one_setting_is_reset_at_once_and_all_after_a_question() {
        set(Map.of("mention-cap", 50, "maximum", 3));

        assertThat(card(answer("settings reset", Map.of("setting", "mention-cap"))))
                .isEqualTo("**People pinged by one reminder, at most**: 100");
        assertThat(stored().limits().mentionCap()).isEqualTo(100);
        assertThat(stored().events().maximum()).isEqualTo(3);

        SimulatedMessage question = question();
        assertThat(manager.pressLabelled(question, "Keep them").awaitReply(SOON).content())
                .isEqualTo("Nothing was changed.");
        assertThat(stored().events().maximum()).isEqualTo(3);
        manager.pressLabelled(question(), "Set all back").awaitReply(SOON);
        assertThat(stored().events().maximum()).isEqualTo(10);
    }

    @Test
    void the_setup_shows_what_is_set_and_stores_each_choice_at_once() {
        SimulatedRole guard = bot.guild.addRole("Old guard");
        InteractionRecord setup = manager.command(bot.channel, "settings setup");
        SimulatedMessage card = InboundBot.messageOf(setup);

        assertThat(card(setup.reply().orElseThrow())).contains("The older bot was managed by <@&" + guard.id() + ">");
        InteractionReply chosen =
                manager.select(card, "setup:moderator-role", guard).awaitReply(SOON);
        manager.select(card, "setup:log-channel", bot.channel).awaitReply(SOON);
        manager.select(card, "setup:language", "language-french").awaitReply(SOON);

        assertThat(card(chosen)).contains("Integrations");
        assertThat(chosen.body().components().toString()).contains("\"" + guard.id() + "\"");
        assertThat(stored().moderatorRoles()).containsExactly(new RoleId(guard.id()));
        assertThat(stored().logChannel()).isEqualTo(new ChannelId(bot.channel.id()));
        assertThat(stored().language()).isEqualTo(PublicLanguage.FRENCH);
        manager.select(card, "setup:log-channel").awaitReply(SOON);
        assertThat(stored().logChannel()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings show", "settings setup", "settings set", "settings reset"})
    void who_may_not_manage_the_server_is_refused(String command) {
        Map<String, ?> options = switch (command) {
            case "settings set" -> Map.of("mention-cap", 50);
            case "settings reset" -> Map.of("setting", "all-settings");
            default -> Map.of();
        };

        assertThat(bot.answer(bot.moderator, command, options).content())
                .startsWith("The settings are for people with Manage Server");
    }

    @Test
    void a_forged_button_is_refused() {
        set(Map.of("maximum", 3));
        SimulatedMessage anything = bot.moderator.post(bot.channel, "anything");

        InteractionRecord forged = bot.moderator.pressForged(anything, "reset");

        forged.awaitFollowUps(1, SOON);
        assertThat(forged.followUps()).hasSize(1);
        assertThat(stored().events().maximum()).isEqualTo(3);
    }

    @Test
    void a_channel_that_the_manager_cannot_see_cannot_be_set() {
        SimulatedChannel hidden = bot.guild.addChannel("hidden");
        hidden.deny(bot.guild.everyone(), Permission.VIEW_CHANNEL);

        assertThat(set(Map.of("reminder-channel", hidden)).content()).startsWith("I know no such channel here");
    }

    private SimulatedMessage question() {
        return InboundBot.messageOf(manager.command(bot.channel, "settings reset", Map.of("setting", "all-settings")));
    }

    private InteractionReply set(Map<String, ?> options) {
        return answer("settings set", options);
    }

    private InteractionReply show() {
        return answer("settings show", Map.of());
    }

    private InteractionReply answer(String command, Map<String, ?> options) {
        return bot.answer(manager, command, options);
    }

    private GuildSettings stored() {
        return bot.memory
                .<Guild>read(stores -> stores.guilds().find(guildId()).orElseThrow())
                .settings();
    }

    private GuildId guildId() {
        return new GuildId(bot.guild.id());
    }
}
