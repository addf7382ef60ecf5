package reminderbot.adapters.discord.guild;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.discord.connection.DiscordRest;
import reminderbot.adapters.discord.connection.RestFailure;
import reminderbot.application.guild.MemberDirectory;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.guild.Member;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.GuildId;

/**
 * Lists members by the gateway and keeps the lists current from its events (design, section 4.3). Must hear every event
 * at once and in order: it belongs among the watchers of the connection. Thread-safe.
 */
public final class JdaMemberDirectory implements MemberDirectory, EventListener {
    /** For one listing: 100,000 members took 6 seconds in a measurement. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(JdaMemberDirectory.class);

    private final Supplier<JDA> jda;
    private final InstantSource time;
    private final ChannelViews views;
    private final Rosters rosters;
    private final MemberEvents events;

    /**
     * A directory without any list yet.
     *
     * @param timeout for one listing; our own, since JDA's request may never complete
     */
    public JdaMemberDirectory(
            Supplier<JDA> jda, DiscordRest rest, ChannelLookup lookup, InstantSource time, Duration timeout) {
        this.jda = jda;
        this.time = time;
        this.views = new ChannelViews(lookup, rest);
        this.rosters = new Rosters(time, timeout);
        this.events = new MemberEvents(rosters);
    }

    @Override
    public Listing list(EventPlace place, ChannelId target) {
        try {
            return complete(place, target);
        } catch (UnusableException | RestFailure e) {
            return unusable(place, String.valueOf(e.getMessage()));
        } catch (ExecutionException e) {
            return unusable(place, why(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unusable(place, "interrupted");
        }
    }

    @Override
    public CompletionStage<Void> prepare(GuildId id) {
        Guild guild = jda.get().getGuildById(id.value());
        return guild == null ? CompletableFuture.completedFuture(null) : rosters.prepare(guild);
    }

    @Override
    public void onEvent(GenericEvent event) {
        events.onEvent(event);
    }

    private Listing complete(EventPlace place, ChannelId target)
            throws UnusableException, RestFailure, ExecutionException, InterruptedException {
        Guild guild = jda.get().getGuildById(place.guild().value());
        if (guild == null) {
            throw new UnusableException("the guild is not available");
        }
        Roster roster = rosters.find(guild).get();
        ChannelView event = views.of(guild, place.channel());
        ChannelView reminder = target.equals(place.channel()) ? event : views.of(guild, target);
        Set<Long> roles =
                guild.getRoleCache().stream().map(ISnowflake::getIdLong).collect(Collectors.toSet());
        Instant asOf = time.instant();
        List<Member> members = roster.members().stream()
                .map(one -> one.toMember(roles, new Member.Sight(event.canView(one), reminder.canView(one))))
                .toList();
        if (!rosters.isCurrent(guild.getIdLong(), roster)) {
            throw new UnusableException("the list was lost while it was used");
        }
        return new Listing.Complete(members, asOf);
    }

    private static String why(@Nullable Throwable cause) {
        return cause instanceof UnusableException ? String.valueOf(cause.getMessage()) : "no complete list in time";
    }

    private static Listing unusable(EventPlace place, String why) {
        LOG.info("members_not_listed event={} why={}", place.id(), why);
        return new Listing.Unusable(why);
    }
}
