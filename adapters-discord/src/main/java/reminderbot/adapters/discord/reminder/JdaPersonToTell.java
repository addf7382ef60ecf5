package reminderbot.adapters.discord.reminder;

import java.time.InstantSource;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import reminderbot.adapters.discord.connection.DiscordRest;
import reminderbot.adapters.discord.connection.RestFailure;
import reminderbot.adapters.discord.guild.MemberSight;
import reminderbot.adapters.discord.interaction.BoundedPool;
import reminderbot.application.guild.PersonToTell;
import reminderbot.application.guild.TokenRejected;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.UserId;

/**
 * Tells by messages for which nobody waits. A log channel that cannot be written to counts as none. A direct message says
 * a fault of an event once a day, as far as this process remembers, and only to a creator who can still see the event. A
 * lack of permissions, which is found with every look, is told once a day in any case.
 */
public final class JdaPersonToTell implements PersonToTell, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(JdaPersonToTell.class);
    private static final int MOST_WAITING = 1_000;

    private final Supplier<JDA> jda;
    private final DiscordRest rest;
    private final MemberSight sight;
    private final InstantSource time;
    private final ToldLately toldLately = new ToldLately();
    private final BoundedPool direct = new BoundedPool("news", 1, MOST_WAITING);

    public JdaPersonToTell(Supplier<JDA> jda, DiscordRest rest, MemberSight sight, InstantSource time) {
        this.jda = jda;
        this.rest = rest;
        this.sight = sight;
        this.time = time;
    }

    @Override
    public void tell(Event event, GuildSettings settings, News news) {
        if (news instanceof News.PermissionsLacking && !toldLately.isNew(event.id(), found(news), time.instant())) {
            LOG.debug("told_before event={} news={}", event.id(), NewsText.fault(news));
            return;
        }
        LOG.atLevel(news instanceof News.EventClosed || news instanceof News.EventUnblocked ? Level.INFO : Level.WARN)
                .log("news_to_tell event={} news={}{}", event.id(), NewsText.key(news), reference(news));
        Guild guild = jda.get().getGuildById(event.place().guild().value());
        DataObject body = body(NewsText.of(event, news, Locales.of(settings.language(), guild)));
        ChannelId logChannel = settings.logChannel();
        if (logChannel != null && isIn(guild, logChannel)) {
            tellChannel(logChannel, body, () -> tellCreatorLater(event, news, body));
        } else {
            tellCreatorLater(event, news, body);
        }
    }

    /** News that wait to be told are left to the log. */
    @Override
    public void close() {
        direct.close();
    }

    private void tellChannel(ChannelId channel, DataObject body, Runnable otherwise) {
        rest.postLater(
                Route.Messages.SEND_MESSAGE.compile(channel.toString()),
                body,
                sent -> LOG.debug("log_channel_told channel={}", channel),
                failure -> {
                    LOG.warn("log_channel_not_told channel={} why={}", channel, failure.toString());
                    otherwise.run();
                });
    }

    private void tellCreatorLater(Event event, News news, DataObject body) {
        UserId creator = event.history().createdBy();
        if (creator == null) {
            LOG.warn("nobody_to_tell event={} news={}", event.id(), NewsText.key(news));
        } else if (toldLately.isNew(event.id(), NewsText.fault(news), time.instant())
                && !direct.offer(() -> tellCreator(event, creator, news, body))) {
            notTold(event, news, "too much to tell, or the bot stops");
        }
    }

    /** The title of an event is for those who can see it, also when the person who watched it no longer can. */
    private void tellCreator(Event event, UserId creator, News news, DataObject body) {
        try {
            Guild guild = jda.get().getGuildById(event.place().guild().value());
            if (guild == null || !sight.canView(guild, event.place().channel(), creator)) {
                notTold(event, news, "they cannot see the event");
                return;
            }
            DataObject recipient = DataObject.empty().put("recipient_id", creator.toString());
            String channel = rest.post(Route.Self.CREATE_PRIVATE_CHANNEL.compile(), recipient)
                    .getString("id");
            var sent = rest.post(Route.Messages.SEND_MESSAGE.compile(channel), body);
            LOG.debug("creator_told event={} message={}", event.id(), sent.getString("id"));
        } catch (RestFailure | ParsingException | TokenRejected failure) {
            notTold(event, news, failure.toString());
        }
    }

    private void notTold(Event event, News news, String why) {
        toldLately.forget(event.id(), NewsText.fault(news));
        toldLately.forget(event.id(), found(news));
        LOG.warn("creator_not_told event={} news={} why={}", event.id(), NewsText.key(news), why);
    }

    /** Names a fault that is found again with every look, and told once wherever that is. */
    private static String found(News news) {
        return "found " + NewsText.fault(news);
    }

    /** Nothing for news without a reference. */
    private static String reference(News news) {
        return NewsText.reference(news).map(key -> " reference=" + key).orElse("");
    }

    private static boolean isIn(@Nullable Guild guild, ChannelId channel) {
        @Nullable GuildChannel known = guild == null ? null : guild.getGuildChannelById(channel.value());
        return known != null;
    }

    static DataObject body(String content) {
        return DataObject.empty()
                .put("content", content)
                .put("allowed_mentions", DataObject.empty().put("parse", DataArray.empty()));
    }
}
