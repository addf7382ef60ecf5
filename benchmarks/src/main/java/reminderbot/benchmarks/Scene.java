package reminderbot.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import reminderbot.application.guild.HouseRules;
import reminderbot.domain.event.Audience;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventHistory;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.event.EventRules;
import reminderbot.domain.event.EventTitle;
import reminderbot.domain.event.ReminderInterval;
import reminderbot.domain.guild.Guild;
import reminderbot.domain.guild.GuildHours;
import reminderbot.domain.guild.GuildLimits;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.guild.QuietHours;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.EventId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.id.UserId;
import reminderbot.domain.mode.OperatingMode;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.domain.storage.UnitOfWork;

/** A guild and its one channel, to put events into. */
record Scene(GuildId guild, ChannelId channel) {
    /** Numbers of the size that Discord's ids have. */
    private static final long FIRST_ID = 1_400_000_000_000_000_000L;

    /** The rules as members may rely on them, and never quiet: a benchmark runs at any hour. */
    static final HouseRules RULES_OF_THE_HOUSE = new HouseRules(
            OperatingMode.STANDARD,
            GuildSettings.DEFAULT
                    .with(GuildHours.DEFAULT.quiet(QuietHours.NONE))
                    .with(GuildLimits.DEFAULT.stoppingWhenFutile(false)));

    private static final EventRules RULES =
            new EventRules(Audience.EVERYBODY, RequiredReactions.DEFAULT, null, EventRules.MOST_REMINDERS, null);

    /** A guild that exists nowhere. */
    static Scene invented() {
        return new Scene(new GuildId(FIRST_ID), new ChannelId(FIRST_ID + 1));
    }

    /** As many messages that exist nowhere. */
    static List<MessageId> messages(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> new MessageId(FIRST_ID + 1_000_000 + n))
                .toList();
    }

    /** Somebody who exists nowhere, each number somebody else. */
    static UserId user(long number) {
        return new UserId(FIRST_ID + 2_000_000 + number);
    }

    EventId id(MessageId message) {
        return new EventId(guild, message);
    }

    /** Stores the guild. */
    void save(UnitOfWork storage) {
        storage.run(stores -> stores.guilds().save(new Guild(guild, "Guild", RULES_OF_THE_HOUSE.newGuilds())));
    }

    /** Stores an event of this guild whose first reminder is due at this instant. */
    void watch(UnitOfWork storage, MessageId message, Duration interval, Instant due) {
        storage.run(stores -> stores.events().save(event(message, interval, due)));
    }

    /** An event of this guild whose first reminder is due at this instant. */
    Event event(MessageId message, Duration interval, Instant due) {
        return Event.watched(
                new EventPlace(guild, channel, message),
                new EventTitle("Match on Sunday, meeting point at the station"),
                new ReminderInterval(interval),
                RULES,
                EventHistory.begins(user(0), due.minus(interval)),
                due);
    }
}
