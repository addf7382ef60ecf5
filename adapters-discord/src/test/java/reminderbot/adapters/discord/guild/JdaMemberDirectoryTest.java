package reminderbot.adapters.discord.guild;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import reminderbot.adapters.discord.TestDiscord;
import reminderbot.application.guild.MemberDirectory.Listing;
import reminderbot.domain.guild.Member;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.id.UserId;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedGuild;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.SimulatedRole;
import reminderbot.simulator.model.Permission;

@Execution(ExecutionMode.CONCURRENT)
class JdaMemberDirectoryTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final TestDiscord discord = new TestDiscord();
    private final SimulatedChannel channel = discord.guild.addChannel("events");
    private final SimulatedRole players = discord.guild.addRole("players");
    private final SimulatedMember ann = discord.guild.addMember("ann", players);
    private final SimulatedMember bob = discord.guild.addMember("bob");
    private final SimulatedMessage message = ann.post(channel, "Who comes?");

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void the_whole_guild_is_listed_over_several_chunks() {
        discord.guild.addMembers(2_100, "member");
        discord.connect();

        assertThat(members(channel)).hasSize(2_100 + 4);
    }

    @Test
    void roles_and_states_are_listed() {
        bob.pending(true);
        ann.timeOut(discord.time.instant().plusSeconds(60));
        discord.connect();

        Member first = member(channel, ann);
        assertThat(first.roles()).containsExactly(new RoleId(players.id()));
        assertThat(first.isTimedOut(discord.time.instant())).isTrue();
        assertThat(first.joinedAt()).isEqualTo(discord.time.instant().minus(Duration.ofDays(30)));
        assertThat(member(channel, bob).pending()).isTrue();
        assertThat(members(channel)).filteredOn(Member::bot).hasSize(1);
    }

    @Test
    void a_missing_chunk_makes_the_list_unusable() {
        discord.guild.addMembers(2_100, "member");
        discord.connect();
        discord.simulator.gateway().skipChunk(1);

        assertThat(list(channel)).isInstanceOf(Listing.Unusable.class);
    }

    @Test
    void an_answer_that_never_comes_makes_the_list_unusable() {
        discord.connect();
        discord.simulator.gateway().answerMemberRequests(false);

        assertThat(list(channel)).isInstanceOf(Listing.Unusable.class);
    }

    @Test
    void a_failed_listing_is_not_repeated_within_discords_limit() {
        discord.connect();
        discord.simulator.gateway().answerMemberRequests(false);
        assertThat(list(channel)).isInstanceOf(Listing.Unusable.class);
        discord.simulator.gateway().answerMemberRequests(true);

        assertThat(list(channel)).isInstanceOf(Listing.Unusable.class);
        discord.time.advance(Rosters.FULL_LIST_EVERY);
        assertThat(list(channel)).isInstanceOf(Listing.Complete.class);
    }

    @Test
    void a_refusal_by_discord_is_no_list() {
        discord.connect();
        Objects.requireNonNull(discord.connection.jda().getGuildById(discord.guild.id()))
                .loadMembers()
                .get();

        assertThat(list(channel))
                .isInstanceOfSatisfying(
                        Listing.Unusable.class,
                        unusable -> assertThat(unusable.why()).contains("lists this guild again in 30 s"));
    }

    @Test
    void everybody_who_asks_at_once_shares_one_listing() {
        discord.guild.addMembers(1_500, "member");
        discord.connect();

        List<CompletableFuture<Listing>> asked = IntStream.range(0, 4)
                .mapToObj(any -> CompletableFuture.supplyAsync(() -> list(channel)))
                .toList();

        assertThat(asked).allSatisfy(one -> assertThat(one.join()).isInstanceOf(Listing.Complete.class));
    }

    @Test
    void who_joins_changes_or_leaves_afterwards_is_seen() {
        discord.connect();
        assertThat(members(channel)).hasSize(4);

        SimulatedMember cleo = discord.guild.join("cleo");
        bob.addRole(players);
        ann.leave();
        discord.awaitHeard();

        assertThat(members(channel))
                .extracting(Member::id)
                .contains(new UserId(cleo.id()))
                .doesNotContain(new UserId(ann.id()));
        assertThat(member(channel, bob).roles()).containsExactly(new RoleId(players.id()));
    }

    @Test
    void a_role_that_loses_the_channel_afterwards_is_seen() {
        channel.deny(discord.guild.everyone(), Permission.VIEW_CHANNEL);
        channel.allow(discord.guild.botRole(), Permission.VIEW_CHANNEL);
        channel.allow(players, Permission.VIEW_CHANNEL);
        discord.connect();
        assertThat(member(channel, ann).sight().event()).isTrue();
        assertThat(member(channel, bob).sight().event()).isFalse();

        channel.reset(players, Permission.VIEW_CHANNEL);
        discord.awaitHeard();

        assertThat(member(channel, ann).sight().event()).isFalse();
    }

    @Test
    void a_deleted_role_is_held_by_nobody() {
        discord.connect();
        assertThat(member(channel, ann).roles()).isNotEmpty();

        players.delete();
        discord.awaitHeard();

        assertThat(member(channel, ann).roles()).isEmpty();
    }

    @Test
    void event_and_target_are_looked_at_separately() {
        SimulatedChannel target = discord.guild.addChannel("reminders");
        target.deny(bob, Permission.VIEW_CHANNEL);
        discord.connect();

        assertThat(member(target, bob).sight()).isEqualTo(new Member.Sight(true, false));
    }

    @Test
    void a_private_thread_is_for_its_members_and_those_who_manage_threads() {
        SimulatedMember chief =
                discord.guild.addMember("chief", discord.guild.addRole("chiefs", Permission.MANAGE_THREADS));
        discord.guild.botRole().grant(Permission.MANAGE_THREADS);
        SimulatedChannel thread = channel.addPrivateThread("secret", ann, ann);
        discord.connect();

        assertThat(member(thread, ann).sight().target()).isTrue();
        assertThat(member(thread, chief).sight().target()).isTrue();
        assertThat(member(thread, bob).sight().target()).isFalse();
    }

    @Test
    void an_archived_thread_goes_by_its_parent() {
        channel.deny(bob, Permission.VIEW_CHANNEL);
        SimulatedChannel thread = channel.addThread("old", ann);
        thread.setArchived(true);
        discord.connect();

        assertThat(member(thread, ann).sight().target()).isTrue();
        assertThat(member(thread, bob).sight().target()).isFalse();
    }

    @Test
    void a_list_is_kept_for_ten_minutes_and_no_longer() {
        discord.connect();
        members(channel);
        discord.simulator.gateway().answerMemberRequests(false);

        discord.time.advance(Rosters.OLDEST.minusMillis(1));
        assertThat(list(channel)).isInstanceOf(Listing.Complete.class);
        discord.time.advance(Duration.ofMillis(1));
        assertThat(list(channel)).isInstanceOf(Listing.Unusable.class);
    }

    @Test
    void a_resumed_session_keeps_its_list_and_what_it_missed() {
        discord.connect();
        members(channel);
        discord.simulator.gateway().answerMemberRequests(false);

        discord.simulator.gateway().dropConnection();
        bob.addRole(players);
        discord.simulator.gateway().awaitResumes(1, SOON);
        discord.awaitHeard();

        assertThat(member(channel, bob).roles()).containsExactly(new RoleId(players.id()));
    }

    @Test
    void a_lost_session_loses_its_list() {
        discord.connect();
        members(channel);
        discord.simulator.gateway().answerMemberRequests(false);

        discord.simulator.gateway().invalidateSession();
        discord.simulator.gateway().awaitLogins(2, SOON.multipliedBy(2));
        discord.awaitHeard();

        assertThat(list(channel)).isInstanceOf(Listing.Unusable.class);
    }

    @Test
    void an_outage_of_the_guild_loses_its_list() {
        discord.connect();
        members(channel);

        discord.guild.beginOutage();
        discord.awaitHeard();

        assertThat(list(channel)).isInstanceOf(Listing.Unusable.class);
    }

    @ParameterizedTest
    @CsvSource({"GUILD_MEMBER_REMOVE,user", "GUILD_MEMBER_UPDATE,guild_id"})
    void an_event_that_jda_cannot_read_loses_all_lists(String event, String field) {
        discord.connect();
        members(channel);
        discord.simulator.gateway().mutilateNext(event, field);

        bob.addRole(players);
        ann.leave();
        discord.awaitHeard();

        assertThat(list(channel)).isInstanceOf(Listing.Unusable.class);
    }

    @Test
    void a_prepared_guild_is_listed_without_asking() throws Exception {
        discord.connect();
        prepare(discord.guild).get(SOON.toSeconds(), TimeUnit.SECONDS);
        discord.simulator.gateway().answerMemberRequests(false);

        assertThat(members(channel)).hasSize(4);
    }

    @Test
    void preparing_ends_when_the_list_does_not_come() throws Exception {
        discord.connect();
        discord.simulator.gateway().answerMemberRequests(false);

        prepare(discord.guild).get(SOON.toSeconds(), TimeUnit.SECONDS);

        assertThat(list(channel)).isInstanceOf(Listing.Unusable.class);
    }

    @Test
    void guilds_beyond_what_a_minute_takes_wait_their_turn_and_whoever_lists_one_does_not() throws Exception {
        List<SimulatedGuild> others = IntStream.range(0, ListPace.LISTS)
                .mapToObj(n -> discord.simulator.addGuild("Guild " + n))
                .toList();
        discord.connect();
        for (SimulatedGuild other : others) {
            prepare(other).get(SOON.toSeconds(), TimeUnit.SECONDS);
        }

        CompletableFuture<Void> oneMore = prepare(discord.guild);
        assertThat(oneMore).isNotDone();
        assertThat(members(channel)).hasSize(4);
        oneMore.get(SOON.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void a_turn_comes_when_the_minute_is_over() throws Exception {
        List<SimulatedGuild> others = IntStream.range(0, ListPace.LISTS + 1)
                .mapToObj(n -> discord.simulator.addGuild("Guild " + n))
                .toList();
        discord.connect();
        List<CompletableFuture<Void>> prepared =
                others.stream().map(this::prepare).toList();
        CompletableFuture<Void> last = prepared.get(ListPace.LISTS);
        assertThat(last).isNotDone();

        discord.time.advance(ListPace.WINDOW);
        CompletableFuture<Void> next = prepare(discord.guild);

        last.get(SOON.toSeconds(), TimeUnit.SECONDS);
        next.get(SOON.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void a_broken_connection_ends_the_wait_for_a_turn() throws Exception {
        List<SimulatedGuild> others = IntStream.range(0, ListPace.LISTS)
                .mapToObj(n -> discord.simulator.addGuild("Guild " + n))
                .toList();
        discord.connect();
        assertThat(others).allSatisfy(other -> assertThat(prepare(other)).isNotNull());
        CompletableFuture<Void> oneMore = prepare(discord.guild);
        assertThat(oneMore).isNotDone();

        discord.simulator.gateway().dropConnection();

        oneMore.get(SOON.toSeconds(), TimeUnit.SECONDS);
    }

    private CompletableFuture<Void> prepare(SimulatedGuild guild) {
        return discord.directory.prepare(new GuildId(guild.id())).toCompletableFuture();
    }

    private Listing list(SimulatedChannel target) {
        return discord.directory.list(discord.place(message), new ChannelId(target.id()));
    }

    private List<Member> members(SimulatedChannel target) {
        Listing listing = list(target);
        assertThat(listing).isInstanceOf(Listing.Complete.class);
        return ((Listing.Complete) listing).members();
    }

    private Member member(SimulatedChannel target, SimulatedMember who) {
        return members(target).stream()
                .filter(one -> one.id().value() == who.id())
                .findAny()
                .orElseThrow();
    }
}
