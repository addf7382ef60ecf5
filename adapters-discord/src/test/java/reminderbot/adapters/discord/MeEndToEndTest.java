package reminderbot.adapters.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static reminderbot.adapters.discord.InboundBot.SOON;
import static reminderbot.adapters.discord.InboundBot.card;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reminderbot.domain.guild.Excuse;
import reminderbot.domain.guild.KnownMember;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.UserId;
import reminderbot.simulator.InteractionReply;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.model.Permission;

/** What members ask about themselves. */
class MeEndToEndTest {
    private final InboundBot bot = new InboundBot();
    private final SimulatedMember anna = bot.members.get(0);

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void open_lists_what_somebody_has_not_answered_and_can_see() {
        SimulatedChannel hidden = bot.guild.addChannel("hidden");
        hidden.deny(bot.guild.everyone(), Permission.VIEW_CHANNEL);
        hidden.allow(bot.moderator, Permission.VIEW_CHANNEL, Permission.READ_MESSAGE_HISTORY);
        hidden.allow(bot.guild.botMember(), Permission.VIEW_CHANNEL, Permission.READ_MESSAGE_HISTORY);
        SimulatedMessage answered = bot.watched("Answered");
        bot.watched("Waiting");
        bot.answer("event close", bot.watched("Over"));
        bot.watched(hidden, "Secret");
        anna.react(answered, "✅");
        bot.eventually(() -> assertThat(bot.stored(answered, anna)).isPresent());

        assertThat(card(me("open", Map.of())))
                .contains("Waiting")
                .doesNotContain("Answered")
                .doesNotContain("Over")
                .doesNotContain("Secret");
    }

    @Test
    void open_asks_for_no_answer_of_somebody_who_is_not_expected() {
        SimulatedMessage raid = bot.watched("Raid");
        bot.answer(bot.moderator, "event edit", Map.of("event", raid.link(), "audience", bot.guild.addRole("Team")));

        assertThat(me("open", Map.of()).content()).isEqualTo("There is nothing here that waits for your answer.");
    }

    @Test
    void who_is_away_is_excused_until_they_are_back() {
        SimulatedMessage raid = bot.watched("Raid");
        Instant until = bot.clock.instant().plus(Duration.ofDays(3));

        assertThat(me("away", Map.of("until", "in 3d")).content())
                .startsWith("I remind you of nothing here until <t:%d:F>".formatted(until.getEpochSecond()));
        assertThat(excuses(raid)).containsEntry(user(), Excuse.AWAY);

        assertThat(me("back", Map.of()).content()).startsWith("Welcome back");
        assertThat(excuses(raid)).isEmpty();
        assertThat(me("away", Map.of("until", "yesterday-ish")).content()).startsWith("I cannot read");
        assertThat(me("away", Map.of("until", "2020-01-01")).content()).startsWith("That time has passed already");
    }

    @Test
    void opting_out_is_of_one_event_or_of_the_whole_server_and_can_be_taken_back() {
        SimulatedMessage raid = bot.watched("Raid");
        SimulatedMessage other = bot.watched("Other");

        assertThat(me("opt-out", Map.of("event", raid.link())).content()).startsWith("I do not remind you of **Raid**");
        assertThat(excuses(raid)).containsEntry(user(), Excuse.OPTED_OUT);
        assertThat(excuses(other)).isEmpty();
        me("opt-in", Map.of("event", raid.link()));
        assertThat(excuses(raid)).isEmpty();

        me("opt-out", Map.of());
        assertThat(excuses(raid)).containsEntry(user(), Excuse.OPTED_OUT);
        assertThat(excuses(other)).containsEntry(user(), Excuse.OPTED_OUT);
        me("opt-in", Map.of());
        assertThat(excuses(other)).isEmpty();
    }

    @Test
    void an_event_somebody_cannot_see_is_neither_suggested_nor_there() {
        SimulatedChannel hidden = bot.guild.addChannel("hidden");
        hidden.deny(bot.guild.everyone(), Permission.VIEW_CHANNEL);
        hidden.allow(bot.moderator, Permission.VIEW_CHANNEL, Permission.READ_MESSAGE_HISTORY);
        hidden.allow(bot.guild.botMember(), Permission.VIEW_CHANNEL, Permission.READ_MESSAGE_HISTORY);
        SimulatedMessage secret = bot.watched(hidden, "Secret");
        bot.watched("Raid");

        assertThat(anna.autocomplete(bot.channel, "me opt-out", "event", "").awaitChoices(SOON))
                .singleElement()
                .satisfies(choice -> assertThat(choice.name()).startsWith("Raid"));
        assertThat(me("opt-out", Map.of("event", secret.link())))
                .isEqualTo(me("opt-out", Map.of("event", "123456789012345678")));
        assertThat(excuses(secret)).isEmpty();
    }

    @Test
    void privacy_shows_what_is_stored_and_deletes_it_after_a_question() {
        SimulatedMessage raid = bot.watched("Raid");
        anna.react(raid, "✅");
        bot.eventually(() -> assertThat(bot.stored(raid, anna)).isPresent());
        me("opt-out", Map.of());

        var privacy = anna.command(bot.channel, "me privacy", Map.of());
        SimulatedMessage shown = InboundBot.messageOf(privacy);
        assertThat(card(privacy.reply().orElseThrow()))
                .contains("You want no reminders here.", "Answers: 1 · events you want no reminders of: 0");
        anna.pressLabelled(shown, "Delete it").awaitReply(SOON);
        assertThat(bot.stored(raid, anna)).isPresent();
        assertThat(anna.pressLabelled(shown, "Delete it all").awaitReply(SOON).content())
                .isEqualTo("Deleted: I remember nothing about you here.");

        assertThat(bot.stored(raid, anna)).isEmpty();
        assertThat(known()).isEmpty();
    }

    @Test
    void what_is_kept_stays() {
        me("opt-out", Map.of());
        SimulatedMessage shown = InboundBot.messageOf(anna.command(bot.channel, "me privacy", Map.of()));

        anna.pressLabelled(shown, "Delete it").awaitReply(SOON);
        assertThat(anna.pressLabelled(shown, "Keep it").awaitReply(SOON).content())
                .isEqualTo("Kept as it is.");

        assertThat(known()).map(KnownMember::optedOut).contains(true);
    }

    private Optional<KnownMember> known() {
        return bot.memory.read(stores -> stores.members().find(new GuildId(bot.guild.id()), user()));
    }

    private Map<UserId, Excuse> excuses(SimulatedMessage event) {
        return bot.memory.read(stores -> stores.members().listExcused(bot.id(event), bot.clock.instant()));
    }

    private UserId user() {
        return new UserId(anna.id());
    }

    private InteractionReply me(String command, Map<String, ?> options) {
        return bot.answer(anna, "me " + command, options);
    }
}
