package reminderbot.adapters.discord.interaction;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.Interaction;
import reminderbot.domain.id.GuildId;
import reminderbot.domain.id.RoleId;
import reminderbot.domain.id.UserId;

/**
 * The person behind an interaction, in the guild it came from.
 *
 * @param locale the language they read
 */
public record Caller(Member member, Locale locale) {
    /** Empty when it came from no guild, or from one the bot is not in. */
    public static Optional<Caller> of(Interaction interaction) {
        Guild guild = interaction.getGuild();
        Member member = interaction.getMember();
        if (guild == null || guild.isDetached() || member == null) {
            return Optional.empty();
        }
        return Optional.of(new Caller(member, interaction.getUserLocale().toLocale()));
    }

    public Guild guild() {
        return member.getGuild();
    }

    public GuildId guildId() {
        return new GuildId(member.getGuild().getIdLong());
    }

    public Set<RoleId> roles() {
        return member.getRoles().stream()
                .map(role -> new RoleId(role.getIdLong()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public UserId userId() {
        return new UserId(member.getIdLong());
    }
}
