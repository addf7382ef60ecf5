package reminderbot.adapters.discord.reminder;

import java.time.InstantSource;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import reminderbot.adapters.discord.connection.DiscordRest;
import reminderbot.application.guild.PersonToTell;
import reminderbot.domain.event.Event;
import reminderbot.domain.guild.GuildSettings;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.UserId;

/**
 * Tells by messages that it sends without waiting. A log channel that cannot be written to counts as none; a direct
 * message says a fault of an event once a day, as far as this process remembers.
 */
public final class JdaPersonToTell implements PersonToTell {
    private static final Logger LOG = LoggerFactory.getLogger(JdaPersonToTell.class);

    private final Supplier<JDA> jda;
    private final DiscordRest rest;
    private final InstantSource time;
    private final ToldLately toldLately = new ToldLately();

    public JdaPersonToTell(Supplier<JDA> jda, DiscordRest rest, InstantSource time) {
        this.jda = jda;
        this.rest = rest;
        this.time = time;
    }

    @Override
    public void tell(Event event, GuildSettings settings, News news) {
        LOG.atLevel(news instanceof News.EventClosed ? Level.INFO : Level.WARN)
                .log("news_to_tell event={} news={}{}", event.id(), NewsText.key(news), reference(news));
        Guild guild = jda.get().getGuildById(event.place().guild().value());
        DataObject body = body(NewsText.of(event, news, Locales.of(settings.language(), guild)));
        ChannelId logChannel = settings.logChannel();
        if (logChannel != null && isIn(guild, logChannel)) {
            tellChannel(logChannel, body, () -> tellCreator(event, news, body));
        } else {
            tellCreator(event, news, body);
        }
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

    private void tellCreator(Event event, News news, DataObject body) {
        UserId creator = event.history().createdBy();
        if (creator == null) {
            LOG.warn("nobody_to_tell event={} news={}", event.id(), NewsText.key(news));
        } else if (toldLately.isNew(event.id(), NewsText.key(news), time.instant())) {
            DataObject recipient = DataObject.empty().put("recipient_id", creator.toString());
            rest.postLater(
                    Route.Self.CREATE_PRIVATE_CHANNEL.compile(),
                    recipient,
                    channel -> tellDirectly(event, news, channel.getString("id"), body),
                    failure -> notTold(event, news, failure));
        }
    }

    private void tellDirectly(Event event, News news, String channel, DataObject body) {
        rest.postLater(
                Route.Messages.SEND_MESSAGE.compile(channel),
                body,
                sent -> LOG.debug("creator_told event={}", event.id()),
                failure -> notTold(event, news, failure));
    }

    private void notTold(Event event, News news, Throwable failure) {
        toldLately.forget(event.id(), NewsText.key(news));
        LOG.warn("creator_not_told event={} news={} why={}", event.id(), NewsText.key(news), failure.toString());
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
