package reminderbot.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.ApplicationInfo;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberJoinEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRemoveEvent;
import net.dv8tion.jda.api.events.guild.override.PermissionOverrideCreateEvent;
import net.dv8tion.jda.api.events.guild.update.GuildUpdateLocaleEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.react.GenericMessageReactionEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionAddEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveEvent;
import net.dv8tion.jda.api.events.session.SessionInvalidateEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.requests.GatewayIntent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reminderbot.simulator.model.Intent;
import reminderbot.simulator.model.Permission;

class GatewayTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TestClock clock = new TestClock();
    private final Heard heard = new Heard();
    private Simulator simulator;
    private SimulatedGuild guild;
    private SimulatedChannel channel;

    @BeforeEach
    void start() {
        simulator = Simulator.start(SimulatorOptions.defaults().withClock(clock));
        guild = simulator.addGuild("Chess club");
        channel = guild.addChannel("events");
    }

    @AfterEach
    void stop() {
        simulator.close();
        Exchanges.check(simulator);
    }

    @Test
    void real_jda_logs_in_and_sees_the_guild() throws InterruptedException {
        try (TestBot bot = TestBot.login(simulator)) {
            assertThat(bot.jda().getStatus()).isEqualTo(JDA.Status.CONNECTED);
            assertThat(guildOf(bot).getName()).isEqualTo("Chess club");
            assertThat(bot.jda().getTextChannelById(channel.id())).isNotNull();
            assertThat(guildOf(bot).getSelfMember().getIdLong()).isEqualTo(simulator.botId());
            assertThat(simulator.gateway().connectedSessions()).isEqualTo(1);
        }
    }

    @Test
    void a_privileged_intent_that_is_not_granted_ends_the_login() {
        try (Simulator strict = Simulator.start(SimulatorOptions.defaults().withGrantedIntents(Intent.GUILD_MEMBERS))) {
            assertThatThrownBy(() -> TestBot.login(strict))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("closecode4014");
        }
    }

    @Test
    void the_application_tells_which_intents_are_granted() throws InterruptedException {
        SimulatorOptions some = SimulatorOptions.defaults().withGrantedIntents(Intent.GUILD_MEMBERS);
        try (Simulator strict = Simulator.start(some);
                TestBot bot = TestBot.loginWith(strict, EnumSet.of(GatewayIntent.GUILD_MEMBERS))) {
            assertThat(bot.jda().retrieveApplicationInfo().complete().getFlags())
                    .contains(ApplicationInfo.Flag.GATEWAY_GUILD_MEMBERS_LIMITED)
                    .doesNotContain(ApplicationInfo.Flag.GATEWAY_MESSAGE_CONTENT_LIMITED);
        }
    }

    @Test
    void members_come_in_chunks_of_a_thousand() throws InterruptedException {
        guild.addMembers(2_500, "player");
        List<Member> loaded = new CopyOnWriteArrayList<>();

        try (TestBot bot = TestBot.login(simulator)) {
            guildOf(bot).loadMembers(loaded::add).get();
        }

        assertThat(loaded).hasSize(2_502);
    }

    @Test
    void a_second_full_member_list_within_thirty_seconds_is_not_answered() throws InterruptedException {
        guild.addMember("ann");
        try (TestBot bot = TestBot.login(simulator, heard)) {
            guildOf(bot).loadMembers().get();

            guildOf(bot).loadMembers().onSuccess(members -> {});
            RawGatewayEvent refusal = heard.awaitRaw("RATE_LIMITED");
            assertThat(refusal.getPayload().getInt("opcode")).isEqualTo(8);
            assertThat(refusal.getPayload().getDouble("retry_after")).isEqualTo(30.0);
            clock.advance(Duration.ofSeconds(30));

            assertThat(guildOf(bot).loadMembers().get()).hasSize(3);
        }
    }

    @Test
    void members_are_found_by_id() throws InterruptedException {
        SimulatedMember ann = guild.addMember("ann");
        try (TestBot bot = TestBot.login(simulator)) {
            List<Member> found =
                    guildOf(bot).retrieveMembersByIds(ann.id(), 4_711L).get();
            assertThat(found).extracting(Member::getIdLong).containsExactly(ann.id());
        }
    }

    @Test
    void a_dropped_connection_is_resumed_and_nothing_is_missed() throws InterruptedException {
        SimulatedMember ann = guild.addMember("ann");
        SimulatedMessage message = ann.post(channel, "Match on Friday?");
        try (TestBot bot = TestBot.login(simulator, heard)) {
            simulator.gateway().dropConnection();
            ann.react(message, "✅");

            assertThat(heard.await(MessageReactionAddEvent.class).getUserIdLong())
                    .isEqualTo(ann.id());
            heard.await(SessionResumeEvent.class);
            assertThat(simulator.gateway().resumes()).isEqualTo(1);
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void a_requested_reconnect_is_resumed() throws InterruptedException {
        try (TestBot bot = TestBot.login(simulator, heard)) {
            simulator.gateway().requestReconnect();
            simulator.gateway().awaitResumes(1, PATIENCE);
            heard.await(SessionResumeEvent.class);
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void an_invalid_session_leads_to_a_new_login() throws InterruptedException {
        try (TestBot bot = TestBot.login(simulator, heard)) {
            heard.await(GuildReadyEvent.class);
            simulator.gateway().invalidateSession();
            heard.await(SessionInvalidateEvent.class);
            heard.await(SessionRecreateEvent.class);
            assertThat(simulator.gateway().logins()).isEqualTo(2);
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void a_client_that_hears_no_heartbeat_comes_back_and_resumes() throws InterruptedException {
        SimulatorOptions quick = SimulatorOptions.defaults().withHeartbeat(Duration.ofMillis(100));
        try (Simulator deaf = Simulator.start(quick);
                TestBot bot = TestBot.login(deaf, heard)) {
            deaf.gateway().acknowledgeHeartbeats(false);
            deaf.gateway().awaitResumes(1, PATIENCE);
            deaf.gateway().acknowledgeHeartbeats(true);
            heard.await(SessionResumeEvent.class);
            assertThat(bot.jda().getStatus()).isNotEqualTo(JDA.Status.SHUTDOWN);
        }
    }

    @Test
    void a_connection_that_discord_closes_is_resumed() throws InterruptedException {
        try (TestBot bot = TestBot.login(simulator, heard)) {
            simulator.gateway().close(4000, "Unknown error.");
            heard.await(SessionResumeEvent.class);
            assertThat(simulator.gateway().logins()).isEqualTo(1);
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void after_a_lost_session_the_bot_logs_in_anew_and_sees_what_has_changed() throws InterruptedException {
        try (TestBot bot = TestBot.login(simulator, heard)) {
            heard.await(GuildReadyEvent.class);
            simulator.gateway().loseSession();
            guild.addChannel("made meanwhile");
            heard.await(SessionRecreateEvent.class);
            assertThat(simulator.gateway().resumes()).isZero();
            assertThat(guildOf(bot).getTextChannels()).hasSize(2);
        }
    }

    @Test
    void an_interrupted_session_is_resumed() throws InterruptedException {
        try (TestBot bot = TestBot.login(simulator, heard)) {
            simulator.gateway().interruptSession();
            heard.await(SessionResumeEvent.class);
            assertThat(simulator.gateway().resumes()).isEqualTo(1);
            assertThat(simulator.gateway().logins()).isEqualTo(1);
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void an_event_can_come_twice() throws InterruptedException {
        SimulatedMember ann = guild.addMember("ann");
        SimulatedMessage message = ann.post(channel, "Match on Friday?");
        try (TestBot bot = TestBot.login(simulator, heard)) {
            simulator.gateway().repeatNext("MESSAGE_REACTION_ADD");
            ann.react(message, "✅");
            ann.react(message, "❌");

            assertThat(heard.await(MessageReactionAddEvent.class).getEmoji().getName())
                    .isEqualTo("✅");
            assertThat(heard.await(MessageReactionAddEvent.class).getEmoji().getName())
                    .isEqualTo("✅");
            assertThat(heard.await(MessageReactionAddEvent.class).getEmoji().getName())
                    .isEqualTo("❌");
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void events_can_overtake_each_other() throws InterruptedException {
        SimulatedMember ann = guild.addMember("ann");
        SimulatedMessage message = ann.post(channel, "Match on Friday?");
        try (TestBot bot = TestBot.login(simulator, heard)) {
            simulator.gateway().holdBack("MESSAGE_REACTION_ADD");
            ann.react(message, "✅");
            ann.unreact(message, "✅");
            assertThat(heard.await(GenericMessageReactionEvent.class)).isInstanceOf(MessageReactionRemoveEvent.class);

            simulator.gateway().releaseHeldBack();
            assertThat(heard.await(GenericMessageReactionEvent.class)).isInstanceOf(MessageReactionAddEvent.class);
            ann.react(message, "✅");
            assertThat(heard.await(GenericMessageReactionEvent.class)).isInstanceOf(MessageReactionAddEvent.class);
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void a_chunk_can_be_left_out() throws InterruptedException {
        guild.addMembers(1_500, "player");
        simulator.gateway().skipChunk(0);
        List<Member> loaded = new CopyOnWriteArrayList<>();

        try (TestBot bot = TestBot.login(simulator)) {
            guildOf(bot).loadMembers(loaded::add).get();
        }

        assertThat(loaded).hasSize(502);
    }

    @Test
    void people_who_come_and_go_are_told_of() throws InterruptedException {
        try (TestBot bot = TestBot.login(simulator, heard)) {
            SimulatedMember ann = guild.join("ann");
            assertThat(heard.await(GuildMemberJoinEvent.class).getUser().getIdLong())
                    .isEqualTo(ann.id());
            ann.leave();
            assertThat(heard.await(GuildMemberRemoveEvent.class).getUser().getIdLong())
                    .isEqualTo(ann.id());
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void without_the_content_intent_other_peoples_messages_are_empty() throws InterruptedException {
        SimulatedMember ann = guild.addMember("ann");
        EnumSet<GatewayIntent> intents = EnumSet.of(GatewayIntent.GUILD_MESSAGES);
        try (TestBot bot = TestBot.loginWith(simulator, intents, heard)) {
            ann.post(channel, "secret");
            assertThat(heard.await(MessageReceivedEvent.class).getMessage().getContentRaw())
                    .isEmpty();
            ann.post(channel, "hello " + guild.botMember().mention());
            assertThat(heard.await(MessageReceivedEvent.class).getMessage().getContentRaw())
                    .startsWith("hello");
            assertThat(bot.jda().getGuilds()).hasSize(1);
        }
    }

    @Test
    void the_bot_follows_changes_of_roles_and_channels() throws InterruptedException {
        SimulatedMember ann = guild.addMember("ann");
        SimulatedRole players = guild.addRole("players");
        try (TestBot bot = TestBot.login(simulator, heard)) {
            SimulatedChannel secret = guild.addChannel("secret");
            secret.deny(guild.everyone(), Permission.VIEW_CHANNEL);
            secret.allow(players, Permission.VIEW_CHANNEL);
            heard.await(PermissionOverrideCreateEvent.class);
            heard.await(PermissionOverrideCreateEvent.class);
            Member member = guildOf(bot).retrieveMemberById(ann.id()).complete();
            var jdaChannel = bot.jda().getTextChannelById(secret.id());

            assertThat(member.hasPermission(jdaChannel, net.dv8tion.jda.api.Permission.VIEW_CHANNEL))
                    .isFalse();
            ann.addRole(players);
            Member changed =
                    guildOf(bot).retrieveMemberById(ann.id()).useCache(false).complete();
            assertThat(changed.hasPermission(jdaChannel, net.dv8tion.jda.api.Permission.VIEW_CHANNEL))
                    .isTrue();
        }
    }

    @Test
    void the_bot_follows_the_guilds_language() throws InterruptedException {
        guild.speaks("fr");
        try (TestBot bot = TestBot.login(simulator, heard)) {
            assertThat(guildOf(bot).getLocale()).isEqualTo(DiscordLocale.FRENCH);

            guild.speaks("en-GB");
            heard.await(GuildUpdateLocaleEvent.class);
            assertThat(guildOf(bot).getLocale()).isEqualTo(DiscordLocale.ENGLISH_UK);
        }
    }

    @Test
    void a_hundred_thousand_members_are_streamed() throws InterruptedException {
        guild.addMembers(100_000, "player");
        AtomicInteger loaded = new AtomicInteger();
        try (TestBot bot = TestBot.login(simulator)) {
            guildOf(bot).loadMembers(member -> loaded.incrementAndGet()).get();
        }
        assertThat(loaded).hasValue(100_002);
    }

    private Guild guildOf(TestBot bot) {
        return Objects.requireNonNull(bot.jda().getGuildById(guild.id()));
    }
}
