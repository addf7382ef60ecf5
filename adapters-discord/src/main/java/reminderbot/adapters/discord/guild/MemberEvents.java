package reminderbot.adapters.discord.guild;

import java.time.DateTimeException;
import java.time.Duration;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionInvalidateEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the member lists right by what the gateway says, event by event and in order. */
final class MemberEvents implements EventListener {
    private static final Logger LOG = LoggerFactory.getLogger(MemberEvents.class);
    private static final int REQUEST_MEMBERS = 8;
    private static final long MILLIS = 1000;

    private final Rosters rosters;
    private long lastNumber;

    MemberEvents(Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public void onEvent(GenericEvent event) {
        if (event instanceof RawGatewayEvent raw) {
            count(raw);
            dispatched(raw);
        } else if (event instanceof SessionResumeEvent) {
            rosters.goOn();
        } else if (event instanceof SessionDisconnectEvent || event instanceof ShutdownEvent) {
            rosters.interrupt();
        } else if (event instanceof SessionInvalidateEvent) {
            rosters.forgetAll();
        } else if (event instanceof ReadyEvent || event instanceof SessionRecreateEvent) {
            rosters.forgetAll();
            rosters.goOn();
        }
    }

    /**
     * Discord numbers the events of a session one by one, and JDA does not hand on those that it cannot read: behind a number
     * that is missing may have been a change to any list.
     */
    private synchronized void count(RawGatewayEvent raw) {
        long number = raw.getPackage().getLong("s");
        boolean first = raw.getType().equals("READY");
        long missed = number - lastNumber - 1;
        if (!first && missed > 0) {
            LOG.warn("gateway_events_missed count={}; all members will be listed anew", missed);
            rosters.forgetAll();
        }
        lastNumber = first ? number : Math.max(lastNumber, number);
    }

    private void dispatched(RawGatewayEvent raw) {
        switch (raw.getType()) {
            case "GUILD_MEMBERS_CHUNK" -> chunk(raw);
            case "GUILD_MEMBER_ADD", "GUILD_MEMBER_UPDATE" -> changed(raw.getPayload());
            case "GUILD_MEMBER_REMOVE" -> left(raw.getPayload());
            case "GUILD_CREATE", "GUILD_DELETE" ->
                rosters.forget(raw.getPayload().getUnsignedLong("id"));
            case "RATE_LIMITED" -> rateLimited(raw.getPayload());
            default -> {
                // Roles and channels are read from JDA's cache when a list is used.
            }
        }
    }

    private void chunk(RawGatewayEvent raw) {
        Guild guild = raw.getJDA().getGuildById(guildOf(raw.getPayload()));
        if (guild != null) {
            rosters.chunk(guild, raw.getPayload());
        }
    }

    private void changed(DataObject member) {
        try {
            CompactMember now = CompactMember.of(member);
            rosters.change(guildOf(member), roster -> roster.changed(now));
        } catch (ParsingException | DateTimeException e) {
            // A list that missed an event is no list.
            rosters.forget(guildOf(member));
            throw e;
        }
    }

    private void left(DataObject event) {
        rosters.change(guildOf(event), roster -> roster.left(CompactMember.userId(event)));
    }

    private void rateLimited(DataObject event) {
        if (event.getInt("opcode", 0) == REQUEST_MEMBERS) {
            DataObject request = event.getObject("meta");
            Duration wait = Duration.ofMillis((long) Math.ceil(event.getDouble("retry_after", 0) * MILLIS));
            rosters.rateLimited(guildOf(request), request, wait);
        }
    }

    private static long guildOf(DataObject json) {
        return json.getUnsignedLong("guild_id");
    }
}
