package reminderbot.adapters.discord.event;

import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import reminderbot.application.guild.ShowSettings;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.RoleId;

/** Who may manage events: those with Manage Events, and those with a role the guild chose for it. */
public final class Moderators {
    private final ShowSettings showSettings;

    public Moderators(ShowSettings showSettings) {
        this.showSettings = showSettings;
    }

    /** Whether this person may manage events, as far as they see them. */
    boolean include(Member member) {
        return member.hasPermission(Permission.MANAGE_EVENTS) || hasModeratorRole(member);
    }

    private boolean hasModeratorRole(Member member) {
        GuildId guild = new GuildId(member.getGuild().getIdLong());
        var chosen = showSettings.handle(new ShowSettings.Command(guild)).moderatorRoles();
        return member.getRoles().stream()
                .map(ISnowflake::getIdLong)
                .map(RoleId::new)
                .anyMatch(chosen::contains);
    }
}
