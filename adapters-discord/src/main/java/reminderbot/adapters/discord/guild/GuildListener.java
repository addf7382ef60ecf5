package reminderbot.adapters.discord.guild;

import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.UnavailableGuildLeaveEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.utils.data.DataArray;
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

    /** A session begins with the ids of all guilds, also of those that JDA will not know because of an outage. */
    @Override
    public void onRawGateway(RawGatewayEvent event) {
        if (event.getType().equals("READY")) {
            review(event.getPayload().getArray("guilds"));
        }
    }

    private void left(long id) {
        GuildId guild = new GuildId(id);
        later("guild_left guild=" + guild, () -> guilds.left().handle(new NoteGuildLeft.Command(guild)));
    }

    private void review(DataArray named) {
        Set<GuildId> all = named.stream(DataArray::getObject)
                .map(guild -> new GuildId(guild.getUnsignedLong("id")))
                .collect(Collectors.toSet());
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
