package reminderbot.adapters.discord.guild;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.UnavailableGuildLeaveEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.MiscUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reminderbot.adapters.discord.interaction.BoundedPool;
import reminderbot.application.guild.NoteGuildJoined;
import reminderbot.application.guild.NoteGuildLeft;
import reminderbot.application.guild.ReviewGuilds;
import reminderbot.domain.id.GuildId;

/** Notes in which guilds the bot is. A guild that is having an outage is neither left nor joined (design, section 4.6). */
public final class GuildListener extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(GuildListener.class);

    private final GuildUseCases guilds;
    private final BoundedPool inOrder;

    /**
     * Notes it off the gateway's thread.
     *
     * @param inOrder a pool of one thread
     */
    public GuildListener(GuildUseCases guilds, BoundedPool inOrder) {
        this.guilds = guilds;
        this.inOrder = inOrder;
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        left(event.getGuild().getIdLong());
    }

    @Override
    public void onUnavailableGuildLeave(UnavailableGuildLeaveEvent event) {
        left(event.getGuildIdLong());
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        GuildId guild = new GuildId(event.getGuild().getIdLong());
        later("guild_joined guild=" + guild, () -> guilds.joined().handle(new NoteGuildJoined.Command(guild)));
    }

    @Override
    public void onReady(ReadyEvent event) {
        review(event.getJDA());
    }

    @Override
    public void onSessionRecreate(SessionRecreateEvent event) {
        review(event.getJDA());
    }

    private void left(long id) {
        GuildId guild = new GuildId(id);
        later("guild_left guild=" + guild, () -> guilds.left().handle(new NoteGuildLeft.Command(guild)));
    }

    /** Discord names all guilds when a session begins; those that are having an outage by their ids alone. */
    private void review(JDA jda) {
        Stream<Long> there = jda.getGuildCache().stream().map(ISnowflake::getIdLong);
        Stream<Long> unavailable = jda.getUnavailableGuilds().stream().map(MiscUtil::parseSnowflake);
        Set<GuildId> all = Stream.concat(there, unavailable).map(GuildId::new).collect(Collectors.toSet());
        later("guilds_reviewed count=" + all.size(), () -> guilds.review().handle(new ReviewGuilds.Command(all)));
    }

    private void later(String what, Runnable work) {
        boolean taken = inOrder.offer(() -> {
            try {
                work.run();
                LOG.info(what);
            } catch (RuntimeException unexpected) {
                LOG.error("not noted: {}; the next start makes up for it", what, unexpected);
            }
        });
        if (!taken) {
            LOG.warn("not noted: {}; the next start makes up for it", what);
        }
    }
}
