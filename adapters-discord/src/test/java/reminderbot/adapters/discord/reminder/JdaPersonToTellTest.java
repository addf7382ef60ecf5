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

    private final TestDiscord discord = new TestDiscord();
    private final SimulatedChannel channel = discord.guild.addChannel("events");
    private final SimulatedChannel log = discord.guild.addChannel("log");
    private final SimulatedMember creator = discord.guild.addMember("creator");
    private final SimulatedMessage message = creator.post(channel, "Who comes?");
    private final JdaPersonToTell person = new JdaPersonToTell(discord.connection::jda, discord.rest, discord.time);

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
        return Event.watched(
                discord.place(message),
                new EventTitle(title),
                ReminderInterval.DEFAULT,
                new EventRules(Audience.EVERYBODY, RequiredReactions.DEFAULT, null, 10, null),
                new EventHistory(createdBy, Reminders.NOW, null, 0, 0, null),
                Reminders.NOW.plus(ReminderInterval.DEFAULT.duration()));
    }
}
