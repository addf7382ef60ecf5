package reminderbot.adapters.discord.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reminderbot.adapters.discord.TestDiscord;
import reminderbot.application.guild.PersonToTell.News;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventState;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.domain.reminder.ReminderFailure;
import reminderbot.domain.reminder.ReminderKey;
import reminderbot.simulator.SimulatedChannel;
import reminderbot.simulator.SimulatedGuild;
import reminderbot.simulator.SimulatedMember;
import reminderbot.simulator.SimulatedMessage;
import reminderbot.simulator.model.Permission;
import reminderbot.simulator.recording.SentMessage;

class JdaPersonToTellTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final News GIVEN_UP =
            new News.ReminderGivenUp(new ReminderKey("abcdefghijklmnop"), ReminderFailure.NOT_DELIVERED);

    private static final String MEMBER = "/guilds/*/members/*";

    private final TestDiscord discord = new TestDiscord();
    private final SimulatedChannel channel = discord.guild.addChannel("events");
    private final SimulatedChannel log = discord.guild.addChannel("log");
    private final SimulatedMember creator = discord.guild.addMember("creator");
    private final SimulatedMessage message = creator.post(channel, "Who comes?");
    private final JdaPersonToTell person = discord.person;

    @AfterEach
    void close() {
        discord.close();
    }

    @Test
    void the_log_channel_is_told_with_the_reference_and_pings_nobody() {
        discord.connect();

        person.tell(event("Raid @everyone " + creator.mention()), loggingTo(log), GIVEN_UP);

        SentMessage told = told(1).get(0);
        assertThat(told.channelId()).isEqualTo(log.id());
        assertThat(told.content()).contains("abcdefghijklmnop", message.link());
        assertThat(told.pings().everyUser()).isEmpty();
    }

    @Test
    void without_a_log_channel_the_creator_is_told_once_a_day() {
        discord.connect();

        person.tell(event("Raid"), GuildSettings.DEFAULT, GIVEN_UP);
        told(1);
        person.tell(event("Raid"), GuildSettings.DEFAULT, GIVEN_UP);
        person.tell(event("Raid"), GuildSettings.DEFAULT, new News.EventClosed(EventState.CloseReason.COMPLETE));
        told(2);
        discord.time.advance(Duration.ofDays(1));
        person.tell(event("Raid"), GuildSettings.DEFAULT, GIVEN_UP);

        assertThat(told(3))
                .extracting(SentMessage::channelId)
                .containsOnly(creator.directMessages().id());
    }

    @Test
    void a_log_channel_that_refuses_counts_as_none() {
        log.deny(discord.guild.everyone(), Permission.SEND_MESSAGES);
        discord.connect();

        person.tell(event("Raid"), loggingTo(log), GIVEN_UP);

        assertThat(told(1).get(0).channelId())
                .isEqualTo(creator.directMessages().id());
    }

    @Test
    void a_channel_of_another_guild_is_never_told() {
        SimulatedGuild other = discord.simulator.addGuild("Other");
        SimulatedChannel foreign = other.addChannel("log");
        discord.connect();

        person.tell(event("Raid"), loggingTo(foreign), GIVEN_UP);

        assertThat(told(1).get(0).channelId())
                .isEqualTo(creator.directMessages().id());
    }

    @Test
    void a_closed_door_fails_quietly_and_is_tried_again_next_time() {
        creator.refuseDirectMessages(true);
        discord.connect();

        person.tell(event("Raid"), GuildSettings.DEFAULT, GIVEN_UP);
        discord.simulator.records().awaitRestCalls(1, "POST", "/channels/*/messages", SOON);
        creator.refuseDirectMessages(false);
        person.tell(event("Raid"), GuildSettings.DEFAULT, new News.EventClosed(EventState.CloseReason.COMPLETE));

        assertThat(told(1)).hasSize(1);
    }

    @Test
    void a_creator_who_has_left_the_guild_is_not_told_its_events() {
        discord.connect();
        creator.leave();

        person.tell(event("Raid"), GuildSettings.DEFAULT, GIVEN_UP);

        assertNobodyIsTold();
    }

    @Test
    void a_creator_who_cannot_see_the_channel_any_more_is_not_told_its_events() {
        channel.deny(creator, Permission.VIEW_CHANNEL);
        discord.connect();

        person.tell(event("Raid"), GuildSettings.DEFAULT, GIVEN_UP);

        assertNobodyIsTold();
    }

    @Test
    void while_nobody_knows_what_a_creator_can_see_they_are_not_told() {
        discord.connect();
        discord.simulator.faults().on("GET", MEMBER).status(500);

        person.tell(event("Raid"), GuildSettings.DEFAULT, GIVEN_UP);

        assertNobodyIsTold();
    }

    @Test
    void the_creator_of_an_event_whose_channel_is_gone_is_told_as_long_as_they_are_in_the_guild() {
        discord.connect();
        channel.delete();
        discord.awaitHeard();

        person.tell(event("Raid"), GuildSettings.DEFAULT, new News.EventArchived());

        assertThat(told(1).get(0).channelId())
                .isEqualTo(creator.directMessages().id());
    }

    /** One who is told after them is the first to get a message: news go out one after the other. */
    private void assertNobodyIsTold() {
        discord.simulator.records().awaitRestCalls(1, "GET", MEMBER, SOON);
        discord.simulator.faults().clear();
        SimulatedChannel elsewhere = discord.guild.addChannel("elsewhere");
        SimulatedMember other = discord.guild.addMember("other");
        SimulatedMessage seen = other.post(elsewhere, "And this?");
        discord.awaitHeard();

        person.tell(event(seen, "Raid", new UserId(other.id())), GuildSettings.DEFAULT, GIVEN_UP);

        assertThat(told(1))
                .extracting(SentMessage::channelId)
                .containsExactly(other.directMessages().id());
    }

    private static GuildSettings loggingTo(SimulatedChannel channel) {
        return GuildSettings.DEFAULT.loggingTo(new ChannelId(channel.id()));
    }

    private List<SentMessage> told(int count) {
        return discord.simulator.records().awaitMessages(count, SOON);
    }

    private Event event(String title) {
        return event(title, new UserId(creator.id()));
    }

    private Event event(String title, @Nullable UserId createdBy) {
        return event(message, title, createdBy);
    }

    private Event event(SimulatedMessage watched, String title, @Nullable UserId createdBy) {
        return Event.watched(
                discord.place(watched),
                new EventTitle(title),
                ReminderInterval.DEFAULT,
                new EventRules(Audience.EVERYBODY, RequiredReactions.DEFAULT, null, 10, null),
                new EventHistory(createdBy, Reminders.NOW, null, 0, 0, null),
                Reminders.NOW.plus(ReminderInterval.DEFAULT.duration()));
    }
}
