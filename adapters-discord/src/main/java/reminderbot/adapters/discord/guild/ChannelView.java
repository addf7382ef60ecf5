package reminderbot.adapters.discord.guild;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.PermissionOverride;
import net.dv8tion.jda.api.entities.channel.attribute.IPermissionContainer;
import org.jspecify.annotations.Nullable;

/**
 * Who can view one channel, from roles and overwrites as they were at one moment (Discord documentation, "Permissions").
 * Says the same as JDA's {@code hasPermission(channel, VIEW_CHANNEL)}, without needing JDA's member; time-outs are left
 * out, since they hide nothing. In a private thread JDA says yes to everybody who can view its parent; this does not.
 */
final class ChannelView {
    private static final long ADMINISTRATOR = Permission.ADMINISTRATOR.getRawValue();
    private static final long MANAGE_THREADS = Permission.MANAGE_THREADS.getRawValue();
    private static final Overwrite NONE = new Overwrite(0, 0);

    private final long owner;
    private final long everyone;
    private final long needed;
    private final Map<Long, Long> rolePermissions = new HashMap<>();
    private final Map<Long, Overwrite> overwrites = new HashMap<>();
    private final @Nullable Set<Long> threadMembers;

    /**
     * Takes down what decides.
     *
     * @param threadMembers the members of a private thread; null where membership does not matter
     */
    ChannelView(IPermissionContainer channel, @Nullable Set<Long> threadMembers) {
        Guild guild = channel.getGuild();
        this.owner = guild.getOwnerIdLong();
        this.everyone = guild.getIdLong();
        // Without Connect a voice channel stays closed to its viewers, messages included, as JDA has it too.
        this.needed = channel.getType().isAudio()
                ? Permission.getRaw(Permission.VIEW_CHANNEL, Permission.VOICE_CONNECT)
                : Permission.VIEW_CHANNEL.getRawValue();
        guild.getRoleCache().forEach(role -> rolePermissions.put(role.getIdLong(), role.getPermissionsRaw()));
        for (PermissionOverride override : channel.getPermissionOverrides()) {
            overwrites.put(override.getIdLong(), new Overwrite(override.getAllowedRaw(), override.getDeniedRaw()));
        }
        this.threadMembers = threadMembers;
    }

    boolean canView(CompactMember member) {
        if (member.id() == owner) {
            return true;
        }
        long permissions = guildPermissions(member);
        if ((permissions & ADMINISTRATOR) != 0) {
            return true;
        }
        long here = memberOverwrite(member)
                .applyTo(rolesOverwrite(member)
                        .applyTo(overwrites.getOrDefault(everyone, NONE).applyTo(permissions)));
        return (here & needed) == needed && takesPart(member, here);
    }

    private boolean takesPart(CompactMember member, long here) {
        return threadMembers == null || threadMembers.contains(member.id()) || (here & MANAGE_THREADS) != 0;
    }

    private long guildPermissions(CompactMember member) {
        long permissions = rolePermissions.getOrDefault(everyone, 0L);
        for (long role : member.roles()) {
            permissions |= rolePermissions.getOrDefault(role, 0L);
        }
        return permissions;
    }

    /** All roles of a member together; what one allows outdoes what another denies. */
    private Overwrite rolesOverwrite(CompactMember member) {
        long allowed = 0;
        long denied = 0;
        for (long role : member.roles()) {
            if (rolePermissions.containsKey(role)) {
                Overwrite overwrite = overwrites.getOrDefault(role, NONE);
                allowed |= overwrite.allowed();
                denied |= overwrite.denied();
            }
        }
        return new Overwrite(allowed, denied);
    }

    private Overwrite memberOverwrite(CompactMember member) {
        return overwrites.getOrDefault(member.id(), NONE);
    }

    private record Overwrite(long allowed, long denied) {
        long applyTo(long permissions) {
            return (permissions & ~denied) | allowed;
        }
    }
}
