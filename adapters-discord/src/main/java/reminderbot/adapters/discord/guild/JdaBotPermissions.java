package reminderbot.adapters.discord.guild;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.exceptions.ParsingException;
import reminderbot.adapters.discord.connection.RestFailure;
import reminderbot.application.guild.BotPermissions;
import reminderbot.domain.event.EventPlace;
import reminderbot.domain.id.ChannelId;

/** Looks in JDA's cache of roles and overwrites, and asks only for channels that are in no cache, such as archived threads. */
public final class JdaBotPermissions implements BotPermissions {
    private final Supplier<JDA> jda;
    private final ChannelLookup lookup;

    public JdaBotPermissions(Supplier<JDA> jda, ChannelLookup lookup) {
        this.jda = jda;
        this.lookup = lookup;
    }

    @Override
    public Check check(EventPlace place, ChannelId target) {
        if (!lookup.reaches(place.guild())) {
            return new Check.Unknown("the guild cannot be reached");
        }
        try {
            List<Lack> lacks = new ArrayList<>();
            boolean same = target.equals(place.channel());
            add(lacks, place.channel(), lacking(place.channel(), true, same));
            if (!same) {
                add(lacks, target, lackingInTarget(target));
            }
            return lookup.reaches(place.guild())
                    ? new Check.Known(lacks)
                    : new Check.Unknown("the guild went out of reach");
        } catch (RestFailure | ParsingException failure) {
            return new Check.Unknown(String.valueOf(failure.getMessage()));
        }
    }

    private static void add(List<Lack> lacks, ChannelId channel, Set<Needed> lacking) {
        if (!lacking.isEmpty()) {
            lacks.add(new Lack(channel, lacking));
        }
    }

    /** A channel that does not exist cannot be seen. Whether that of the event does is asked for elsewhere, and twice. */
    private Set<Needed> lackingInTarget(ChannelId target) throws RestFailure {
        try {
            return lacking(target, false, true);
        } catch (RestFailure failure) {
            if (failure.kind() == RestFailure.Kind.UNKNOWN_CHANNEL) {
                return EnumSet.of(Needed.VIEW_CHANNEL);
            }
            throw failure;
        }
    }

    private Set<Needed> lacking(ChannelId channel, boolean reads, boolean writes) throws RestFailure {
        try {
            ChannelLookup.Place place = lookup.find(channel);
            Set<Permission> allowed = allowedIn(place, channel);
            Set<Needed> lacking = needed(place, reads, writes);
            lacking.removeIf(need -> allowed.contains(permission(need)));
            return lacking;
        } catch (RestFailure failure) {
            if (failure.kind() == RestFailure.Kind.NOT_PERMITTED) {
                return EnumSet.of(Needed.VIEW_CHANNEL);
            }
            throw failure;
        }
    }

    private static Set<Needed> needed(ChannelLookup.Place place, boolean reads, boolean writes) {
        Set<Needed> needed = EnumSet.of(Needed.VIEW_CHANNEL);
        if (reads) {
            needed.add(Needed.READ_MESSAGE_HISTORY);
        }
        if (writes) {
            needed.add(
                    place.kind() == ChannelLookup.Kind.CHANNEL
                            ? Needed.SEND_MESSAGES
                            : Needed.SEND_MESSAGES_IN_THREADS);
        }
        if (writes && place.locked()) {
            needed.add(Needed.MANAGE_THREADS);
        }
        return needed;
    }

    /** Into a private thread only its members and those who manage threads can see; what Discord tells of, it can. */
    private Set<Permission> allowedIn(ChannelLookup.Place place, ChannelId channel) {
        Set<Permission> allowed = place.holder().getGuild().getSelfMember().getPermissions(place.holder());
        ThreadChannel thread = jda.get().getThreadChannelById(channel.value());
        boolean outside = place.privateThread() && thread != null && !thread.isJoined();
        return outside && !allowed.contains(Permission.MANAGE_THREADS) ? EnumSet.noneOf(Permission.class) : allowed;
    }

    /** The same by JDA's name. */
    public static Permission permission(Needed need) {
        return switch (need) {
            case VIEW_CHANNEL -> Permission.VIEW_CHANNEL;
            case READ_MESSAGE_HISTORY -> Permission.MESSAGE_HISTORY;
            case SEND_MESSAGES -> Permission.MESSAGE_SEND;
            case SEND_MESSAGES_IN_THREADS -> Permission.MESSAGE_SEND_IN_THREADS;
            case MANAGE_THREADS -> Permission.MANAGE_THREADS;
        };
    }
}
