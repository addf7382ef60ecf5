package reminderbot.benchmarks;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import reminderbot.application.guild.MemberDirectory;
import reminderbot.application.guild.PersonToTell;
import reminderbot.application.reaction.EventMessages;
import reminderbot.application.reminder.ReminderGateway;
import reminderbot.application.reminder.ReminderMessage;
import reminderbot.domain.event.Event;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.guild.Member;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.MessageId;
import reminderbot.domain.reaction.RequiredReactions;
import reminderbot.domain.reminder.ReminderKey;

/** A Discord that answers in no time: nobody has reacted, and each event is about one person, who is missing. Thread-safe. */
final class InstantDiscord implements EventMessages, MemberDirectory, ReminderGateway, PersonToTell {
    private static final Instant LONG_AGO = Instant.EPOCH;
    private static final Member.Sight ALL = new Member.Sight(true, true);

    private final AtomicInteger sent = new AtomicInteger();

    @Override
    public Reading read(EventPlace place, RequiredReactions required) {
        return new Reading.Complete(Map.of());
    }

    /** Each event its own person, so that nobody reaches the daily limit of pings. */
    @Override
    public Listing list(EventPlace place, ChannelId target) {
        Member member = new Member(
                Scene.user(place.message().value() % 1_000_000), Set.of(), false, false, null, LONG_AGO, ALL);
        return new Listing.Complete(List.of(member), LONG_AGO);
    }

    @Override
    public CompletionStage<Void> prepare(GuildId guild) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public Optional<MessageId> findNewest(ChannelId channel) {
        return Optional.empty();
    }

    @Override
    public Delivery send(ReminderMessage message) {
        return new Delivery.Delivered(new MessageId(message.target().value() + sent.incrementAndGet()));
    }

    @Override
    public Search search(ChannelId channel, @Nullable MessageId after, ReminderKey key, int part) {
        return new Search.Absent();
    }

    @Override
    public Removal remove(GuildId guild, ChannelId channel, MessageId message) {
        return new Removal.Gone();
    }

    @Override
    public void tell(Event event, GuildSettings settings, News news) {}
}
