package reminderbot.adapters.discord.guild;

import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.events.channel.GenericChannelEvent;
import net.dv8tion.jda.api.events.guild.GuildAvailableEvent;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildReadyEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRoleAddEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRoleRemoveEvent;
import net.dv8tion.jda.api.events.guild.override.GenericPermissionOverrideEvent;
import net.dv8tion.jda.api.events.role.GenericRoleEvent;
import net.dv8tion.jda.api.events.thread.GenericThreadEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import reminderbot.domain.id.GuildId;

/** Hears of everything that can change what the bot may do: roles, its own roles, channels, overwrites and threads. */
public final class PermissionListener extends ListenerAdapter {
    private final PermissionWatch watch;

    public PermissionListener(PermissionWatch watch) {
        this.watch = watch;
    }

    @Override
    public void onGenericRole(GenericRoleEvent event) {
        changed(event.getGuild());
    }

    @Override
    public void onGuildMemberRoleAdd(GuildMemberRoleAddEvent event) {
        changedFor(event.getMember());
    }

    @Override
    public void onGuildMemberRoleRemove(GuildMemberRoleRemoveEvent event) {
        changedFor(event.getMember());
    }

    @Override
    public void onGenericPermissionOverride(GenericPermissionOverrideEvent event) {
        changed(event.getGuild());
    }

    @Override
    public void onGenericChannel(GenericChannelEvent event) {
        if (event.isFromGuild()) {
            changed(event.getGuild());
        }
    }

    @Override
    public void onGenericThread(GenericThreadEvent event) {
        changed(event.getGuild());
    }

    @Override
    public void onGuildReady(GuildReadyEvent event) {
        changed(event.getGuild());
    }

    @Override
    public void onGuildAvailable(GuildAvailableEvent event) {
        changed(event.getGuild());
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        changed(event.getGuild());
    }

    private void changedFor(Member member) {
        if (member.equals(member.getGuild().getSelfMember())) {
            changed(member.getGuild());
        }
    }

    private void changed(Guild guild) {
        watch.changed(new GuildId(guild.getIdLong()));
    }
}
