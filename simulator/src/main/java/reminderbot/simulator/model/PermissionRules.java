package reminderbot.simulator.model;

import java.util.Optional;

/** Computes what a member may do. Source: Discord documentation, "Permissions", "Permission Hierarchy". */
public final class PermissionRules {

    private static final long LEFT_IN_TIMEOUT = Permission.of(Permission.VIEW_CHANNEL, Permission.READ_MESSAGE_HISTORY);
    private static final long NEEDS_SENDING = Permission.of(
            Permission.MENTION_EVERYONE, Permission.EMBED_LINKS, Permission.ATTACH_FILES, Permission.SEND_TTS_MESSAGES);

    private final World world;

    /** The rules over this world. */
    public PermissionRules(World world) {
        this.world = world;
    }

    /** What the member may do in the guild before any channel changes it. */
    public long inGuild(Guild guild, Member member) {
        if (guild.ownerId() == member.id()) {
            return Permission.ALL;
        }
        long permissions = guild.everyone().permissions();
        for (long role : member.roles()) {
            permissions |= Optional.ofNullable(guild.roles().get(role))
                    .map(Role::permissions)
                    .orElse(0L);
        }
        return Permission.ADMINISTRATOR.in(permissions) ? Permission.ALL : permissions;
    }

    /** What the account may do in the channel; nothing when it is no member of the guild or not a party. */
    public long inChannel(long user, Channel channel) {
        if (channel instanceof DirectChannel direct) {
            return user == world.bot().id() || user == direct.recipient().id() ? Permission.ALL : 0;
        }
        return world.guildOf(channel)
                .flatMap(guild -> guild.findMember(user).map(member -> inChannel(guild, member, channel)))
                .orElse(0L);
    }

    /** True when the account has every one of the permissions in the channel. */
    public boolean may(long user, Channel channel, Permission... permissions) {
        long needed = Permission.of(permissions);
        return (inChannel(user, channel) & needed) == needed;
    }

    /** True while a timeout keeps the account from acting in the channel; those who may do everything are exempt. */
    public boolean silenced(long user, Channel channel) {
        return world.guildOf(channel)
                .flatMap(guild -> guild.findMember(user).filter(member -> inGuild(guild, member) != Permission.ALL))
                .filter(member -> member.silencedAt(world.clock().instant()))
                .isPresent();
    }

    private long inChannel(Guild guild, Member member, Channel channel) {
        long base = inGuild(guild, member);
        if (base == Permission.ALL) {
            return base;
        }
        if (channel instanceof ThreadChannel thread) {
            return inThread(guild, member, thread);
        }
        long permissions = afterOverwrites(base, guild, member, (GuildChannel) channel);
        return withoutWhatIsImplied(
                member.silencedAt(world.clock().instant()) ? permissions & LEFT_IN_TIMEOUT : permissions);
    }

    private long inThread(Guild guild, Member member, ThreadChannel thread) {
        Channel parent = world.channels().get(thread.parentId());
        long permissions = parent == null ? 0 : inChannel(guild, member, parent);
        boolean outside = thread.isPrivate()
                && !thread.memberIds().contains(member.id())
                && !Permission.MANAGE_THREADS.in(permissions);
        if (outside) {
            return 0;
        }
        long sending = Permission.SEND_MESSAGES.mask();
        return Permission.SEND_MESSAGES_IN_THREADS.in(permissions) ? permissions | sending : permissions & ~sending;
    }

    private static long afterOverwrites(long base, Guild guild, Member member, GuildChannel channel) {
        long permissions = channel.overwriteFor(guild.id(), false).applyTo(base);
        Overwrite roles = Overwrite.neutral(0, false);
        for (long role : member.roles()) {
            Overwrite overwrite = channel.overwriteFor(role, false);
            roles = new Overwrite(0, false, roles.allow() | overwrite.allow(), roles.deny() | overwrite.deny());
        }
        return channel.overwriteFor(member.id(), true).applyTo(roles.applyTo(permissions));
    }

    private static long withoutWhatIsImplied(long permissions) {
        if (!Permission.VIEW_CHANNEL.in(permissions)) {
            return 0;
        }
        return Permission.SEND_MESSAGES.in(permissions) ? permissions : permissions & ~NEEDS_SENDING;
    }
}
