package reminderbot.adapters.discord.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reminderbot.adapters.discord.TestDiscord;
import reminderbot.application.guild.TokenRejected;
import reminderbot.application.reaction.EventMessages.Reading;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.Emoji;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.fault.FaultRule;

class JdaEventMessagesTest {
    private static final Emoji YES = Emoji.of("✅");
    private static final Emoji NO = Emoji.of("❌");
    private static final Emoji HEART = Emoji.of("❤️");
    private static final String USERS = "/channels/*/messages/*/reactions/*";

    private final TestDiscord discord = new TestDiscord();
    private final SimulatedChannel channel = discord.guild.addChannel("events");
    private final SimulatedMember ann = discord.guild.addMember("ann");
    private final SimulatedMember bob = discord.guild.addMember("bob");
    private final SimulatedMessage message = ann.post(channel, "Who comes?");
    private final JdaEventMessages messages = new JdaEventMessages(discord.rest, discord.lookup);

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void everybody_is_read_over_several_pages() {
        List<SimulatedMember> crowd = discord.guild.addMembers(250, "member");
        crowd.forEach(member -> member.react(message, "✅"));

        assertThat(held(RequiredReactions.DEFAULT))
                .hasSize(250)
                .allSatisfy((user, emojis) -> assertThat(emojis).containsExactly(YES));
    }

    @Test
    void a_full_last_page_ends_the_list_too() {
        discord.guild.addMembers(100, "member").forEach(member -> member.react(message, "✅"));

        assertThat(held(RequiredReactions.DEFAULT)).hasSize(100);
    }

    @Test
    void super_reactions_are_answers() {
        ann.reactSuper(message, "✅");
        bob.react(message, "✅");

        assertThat(held(RequiredReactions.DEFAULT)).containsOnlyKeys(user(ann), user(bob));
    }

    @Test
    void an_emoji_is_held_once_in_the_order_of_the_required_ones() {
        ann.react(message, "❌");
        ann.react(message, "✅");
        ann.reactSuper(message, "✅");
        ann.react(message, "🎉");

        assertThat(held(RequiredReactions.DEFAULT)).isEqualTo(Map.of(user(ann), List.of(YES, NO)));
    }

    @Test
    void variants_count_under_the_required_name() {
        ann.react(message, "❤");
        bob.react(message, "❤️");

        assertThat(held(new RequiredReactions(List.of(HEART))))
                .containsOnlyKeys(user(ann), user(bob))
                .allSatisfy((user, emojis) ->
                        assertThat(emojis).extracting(Emoji::text).containsExactly("❤️"));
    }

    @Test
    void custom_emojis_count_by_id() {
        reminderbot.simulator.model.Emoji custom = discord.guild.addEmoji("party");
        ann.react(message, custom);

        RequiredReactions required = new RequiredReactions(List.of(Emoji.of("<:renamed:%d>".formatted(custom.id()))));

        assertThat(held(required)).containsOnlyKeys(user(ann));
    }

    @Test
    void any_emoji_counts_when_none_is_named() {
        ann.react(message, "🎉");
        bob.react(message, "1️⃣");

        assertThat(held(RequiredReactions.ANY)).containsOnlyKeys(user(ann), user(bob));
    }

    @Test
    void bots_are_left_out() {
        discord.guild.addBotMember("helper").react(message, "✅");

        assertThat(held(RequiredReactions.DEFAULT)).isEmpty();
    }

    @Test
    void an_archived_thread_is_read_although_no_cache_knows_it() {
        SimulatedChannel thread = channel.addThread("talk", ann, bob);
        SimulatedMessage inThread = ann.post(thread, "And here?");
        bob.react(inThread, "✅");
        thread.setArchived(true);
        discord.connect();

        assertThat(discord.connection.jda().getThreadChannelById(thread.id())).isNull();
        assertThat(messages.read(discord.place(inThread), RequiredReactions.DEFAULT))
                .isEqualTo(new Reading.Complete(Map.of(user(bob), List.of(YES))));
    }

    @Test
    void a_failing_page_makes_the_read_incomplete() {
        discord.guild.addMembers(150, "member").forEach(member -> member.react(message, "✅"));
        discord.simulator.faults().on("GET", USERS).status(500).skip(1).times(1);

        assertThat(read(RequiredReactions.DEFAULT)).isInstanceOf(Reading.Incomplete.class);
    }

    @Test
    void failing_super_reactions_make_the_read_incomplete() {
        ann.react(message, "✅");
        discord.simulator.faults().on("GET", USERS).status(500).skip(1);

        assertThat(read(RequiredReactions.DEFAULT)).isInstanceOf(Reading.Incomplete.class);
    }

    @Test
    void a_page_that_never_comes_makes_the_read_incomplete() {
        ann.react(message, "✅");
        discord.simulator.faults().on("GET", USERS).hang();

        assertThat(read(RequiredReactions.DEFAULT)).isInstanceOf(Reading.Incomplete.class);
    }

    @Test
    void a_short_rate_limit_is_waited_for() {
        ann.react(message, "✅");
        discord.simulator
                .faults()
                .on("GET", USERS)
                .rateLimited(Duration.ofSeconds(1))
                .times(1);

        assertThat(held(RequiredReactions.DEFAULT)).containsOnlyKeys(user(ann));
    }

    @Test
    void a_deleted_message_or_channel_is_gone() {
        SimulatedChannel other = discord.guild.addChannel("other");
        EventPlace inOther = discord.place(ann.post(other, "Here too?"));
        message.delete();
        other.delete();

        assertThat(read(RequiredReactions.DEFAULT)).isEqualTo(new Reading.Gone());
        assertThat(messages.read(inOther, RequiredReactions.DEFAULT)).isEqualTo(new Reading.Gone());
    }

    @Test
    void a_guild_that_has_an_outage_or_that_the_bot_left_is_not_asked() {
        discord.connect();

        discord.guild.beginOutage();
        discord.awaitHeard();
        assertThat(read()).isEqualTo(new Reading.OutOfReach());
        discord.guild.endOutage();
        discord.awaitHeard();
        assertThat(read()).isInstanceOf(Reading.Complete.class);
        discord.guild.removeBot();
        discord.awaitHeard();
        assertThat(read()).isEqualTo(new Reading.OutOfReach());
    }

    @Test
    void what_discord_says_of_a_guild_whose_outage_begins_meanwhile_proves_nothing() {
        discord.connect();
        FaultRule answer =
                discord.simulator.faults().on("GET", "/channels/*/messages/*").hang();
        CompletableFuture<Reading> reading = CompletableFuture.supplyAsync(this::read);
        answer.awaitHits(1, TestDiscord.TIMEOUT);

        message.delete();
        discord.guild.beginOutage();
        discord.awaitHeard();
        answer.release();

        assertThat(reading.join()).isEqualTo(new Reading.OutOfReach());
    }

    @Test
    void a_channel_the_bot_may_not_see_says_nothing() {
        channel.deny(discord.guild.everyone(), reminderbot.simulator.model.Permission.VIEW_CHANNEL);

        assertThat(read(RequiredReactions.DEFAULT)).isInstanceOf(Reading.Incomplete.class);
    }

    @Test
    void a_token_that_was_reset_is_told() {
        discord.connect();
        discord.simulator.faults().on("GET", "/channels/*/messages/*").status(401);

        assertThatThrownBy(() -> messages.read(discord.place(message), RequiredReactions.DEFAULT))
                .isInstanceOf(TokenRejected.class);
    }

    private Reading read(RequiredReactions required) {
        discord.connect();
        return messages.read(discord.place(message), required);
    }

    private Reading read() {
        return messages.read(discord.place(message), RequiredReactions.DEFAULT);
    }

    private Map<UserId, List<Emoji>> held(RequiredReactions required) {
        Reading reading = read(required);
        assertThat(reading).isInstanceOf(Reading.Complete.class);
        return ((Reading.Complete) reading).held();
    }

    private static UserId user(SimulatedMember member) {
        return new UserId(member.id());
    }
}
