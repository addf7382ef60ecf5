package reminderbot.domain.guild;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import reminderbot.domain.id.ChannelId;
import reminderbot.domain.id.RoleId;

/**
 * How a guild wants its events handled. Events keep what they were watched with.
 *
 * @param events what new events get
 * @param limits how many people may be pinged, and how often
 * @param hours the guild's wall clock and quiet hours
 * @param cleanup what the bot removes by itself
 * @param language of what everybody reads
 * @param moderatorRoles may manage events besides those with Manage Events
 * @param logChannel where people are told of trouble; null means the creator of the event is told
 */
public record GuildSettings(
        EventDefaults events,
        GuildLimits limits,
        GuildHours hours,
        GuildCleanup cleanup,
        PublicLanguage language,
        Set<RoleId> moderatorRoles,
        @Nullable ChannelId logChannel) {

    /** What a guild has that has set nothing. */
    public static final GuildSettings DEFAULT = new GuildSettings(
            EventDefaults.STANDARD,
            GuildLimits.DEFAULT,
            GuildHours.DEFAULT,
            GuildCleanup.DEFAULT,
            PublicLanguage.OF_GUILD,
            Set.of(),
            null);

    public GuildSettings {
        moderatorRoles = Set.copyOf(moderatorRoles);
    }

    /** The same with other defaults of new events. */
    public GuildSettings with(EventDefaults newEvents) {
        return new GuildSettings(newEvents, limits, hours, cleanup, language, moderatorRoles, logChannel);
    }

    /** The same with other limits. */
    public GuildSettings with(GuildLimits newLimits) {
        return new GuildSettings(events, newLimits, hours, cleanup, language, moderatorRoles, logChannel);
    }

    /** The same with another wall clock or other quiet hours. */
    public GuildSettings with(GuildHours newHours) {
        return new GuildSettings(events, limits, newHours, cleanup, language, moderatorRoles, logChannel);
    }

    /** The same with other things removed, or at other times. */
    public GuildSettings with(GuildCleanup newCleanup) {
        return new GuildSettings(events, limits, hours, newCleanup, language, moderatorRoles, logChannel);
    }

    /** The same in another language. */
    public GuildSettings speaking(PublicLanguage newLanguage) {
        return new GuildSettings(events, limits, hours, cleanup, newLanguage, moderatorRoles, logChannel);
    }

    /** The same with other moderator roles. */
    public GuildSettings moderatedBy(Set<RoleId> newModeratorRoles) {
        return new GuildSettings(events, limits, hours, cleanup, language, newModeratorRoles, logChannel);
    }

    /** The same with another log channel; null means none. */
    public GuildSettings loggingTo(@Nullable ChannelId newLogChannel) {
        return new GuildSettings(events, limits, hours, cleanup, language, moderatorRoles, newLogChannel);
    }
}
